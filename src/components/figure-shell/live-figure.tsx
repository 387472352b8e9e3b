import type { FunctionComponent } from 'preact';
import type { FigureDefinition, FigureFacts, FigureProps } from '../../lib/figures/definition.ts';
import { type Evaluation, evaluate } from '../../lib/figures/evaluate.ts';
import type { Parameters, State } from '../../lib/figures/parameters.ts';
import type { Outcome } from '../../lib/models/outcome.ts';
import { FigureShell, type View as MarksOf } from './figure-shell.tsx';

/** A figure's component, with what pages and tests ask of it without drawing it. */
export type LiveFigure = FunctionComponent<FigureProps> & {
  readonly definition: FigureFacts;
  readonly evaluate: (state: State) => Outcome<Evaluation<Parameters, unknown>>;
};

/** Puts a definition and its drawing into the shell that all figures share. */
export function liveFigure<P extends Parameters, Result>(
  definition: FigureDefinition<P, Result>,
  View: MarksOf<P, Result>,
): LiveFigure {
  const Live = ({ presets }: FigureProps) => (
    <FigureShell definition={definition} View={View} presets={presets} />
  );
  return Object.assign(Live, {
    definition,
    evaluate: (state: State) => evaluate(definition, state),
  });
}
