import type { ComponentChildren } from 'preact';
import type { FigureFacts } from '../../lib/figures/definition.ts';
import type { Evaluation } from '../../lib/figures/evaluate.ts';
import type { Parameters } from '../../lib/figures/parameters.ts';
import { Chart } from '../plot/chart.tsx';
import { pictureSize } from '../plot/plot-context.ts';
import { PictureKey } from './picture-key.tsx';

interface Props {
  readonly facts: FigureFacts;
  readonly evaluation: Pick<Evaluation<Parameters, unknown>, 'axes' | 'description' | 'values'>;
  /** The marks. */
  readonly children: ComponentChildren;
}

/** The chart at the size in which it is saved. */
export function SavedChart({ facts, evaluation: { axes, description, values }, children }: Props) {
  return (
    <Chart
      id={`figure-${facts.slug}-saved`}
      title={facts.title}
      description={description}
      axes={axes}
      size={pictureSize(axes)}
    >
      {children}
      <PictureKey parameters={facts.parameters} values={values} />
    </Chart>
  );
}
