import type { FunctionComponent, VNode } from 'preact';
import type { DataRefs, ResolvedData } from '../../lib/figures/data.ts';
import type { FigureDefinition, FigureFacts, FigureProps } from '../../lib/figures/definition.ts';
import { type Evaluation, evaluate } from '../../lib/figures/evaluate.ts';
import type { Parameters, State } from '../../lib/figures/parameters.ts';
import type { Outcome } from '../../lib/models/outcome.ts';
import { FigureShell, type View as MarksOf } from './figure-shell.tsx';
import { createPlayhead } from './playhead.ts';
import { SavedChart } from './saved-chart.tsx';
import { playedValue } from './use-figure-playhead.ts';
import { type UseWork, useNoWork } from './work.ts';

/** A figure's component, with what pages and tests ask of it without drawing it. */
export type LiveFigure = FunctionComponent<FigureProps> & {
  readonly definition: FigureFacts;
  readonly evaluate: (state: State, data: ResolvedData) => Outcome<Evaluation<Parameters, unknown>>;
  /** The chart alone, as it is saved; nothing where the model does not hold. */
  readonly draw: (state: State, data: ResolvedData) => VNode | undefined;
};

/** Puts a definition and its drawing into the shell that all figures share. */
export function liveFigure<P extends Parameters, Result, D extends DataRefs>(
  definition: FigureDefinition<P, Result, D>,
  View: MarksOf<P, Result>,
  useWork: UseWork<P, Result> = useNoWork,
): LiveFigure {
  const Live = (props: FigureProps) => (
    <FigureShell definition={definition} View={View} useWork={useWork} {...props} />
  );
  const draw = (state: State, data: ResolvedData) => {
    const outcome = evaluate(definition, state, data);
    if (!outcome.holds) return undefined;
    const { values, result } = outcome.result;
    const playhead = createPlayhead(playedValue(definition.parameters, state));
    return (
      <SavedChart facts={definition} evaluation={outcome.result}>
        <View values={values} result={result} playhead={playhead} />
      </SavedChart>
    );
  };
  return Object.assign(Live, {
    definition,
    evaluate: (state: State, data: ResolvedData) => evaluate(definition, state, data),
    draw,
  });
}
