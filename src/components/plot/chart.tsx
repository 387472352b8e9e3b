import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Axes as AxesOfPlot } from '../../lib/figures/definition.ts';
import { Axes } from './axes.tsx';
import { Ground } from './ground.tsx';
import { PlotProvider, type PlotSize, plotFrame } from './plot-context.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The text alternative. */
  readonly description: string;
  readonly axes: AxesOfPlot;
  /** Left out, the chart fills its box, and the style sheet gives the height. */
  readonly size?: PlotSize;
  readonly children?: ComponentChildren;
}

/** The plotting area with its axes; marks are its children, in drawing order. */
export function Chart({ id, title, description, axes, size, children }: Props) {
  const frame = useMemo(() => plotFrame(axes, size ?? 'fluid'), [axes, size]);
  // The same element each time: marks that move leave the axes alone, unless the frame has changed.
  const drawnAxes = useMemo(() => <Axes />, []);
  return (
    <svg
      class="plot"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      width={size ? size.width : '100%'}
      height={size ? size.height : '100%'}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <PlotProvider value={frame}>
        {drawnAxes}
        <Ground />
        {children}
        <Ground />
      </PlotProvider>
    </svg>
  );
}
