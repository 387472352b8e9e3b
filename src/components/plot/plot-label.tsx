import type { ComponentChildren } from 'preact';
import { across, down, usePlot } from './plot-context.ts';

interface Props {
  /** In the axes' units, or as a share of the plot (0 left or top, 1 right or bottom). */
  readonly at: readonly [number, number] | { readonly share: readonly [number, number] };
  /** Pixels from that place, right and down. */
  readonly offset?: readonly [number, number];
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: ComponentChildren;
}

/** Words on the plot, with a halo so that a line behind does not cross them. */
export function PlotLabel({ at, offset = [0, 0], anchor = 'start', children }: Props) {
  const frame = usePlot();
  const [x, y] = 'share' in at ? at.share : [frame.xShare(at[0]), frame.yShare(at[1])];
  return (
    <text
      class="plot-label"
      x={across(frame, x)}
      y={down(frame, y)}
      dx={offset[0]}
      dy={offset[1]}
      text-anchor={anchor}
    >
      {children}
    </text>
  );
}
