import type { ComponentChildren } from 'preact';
import { across, down, usePlot } from './plot-context.ts';

interface Props {
  /** In the axes' units; or a share of the plot's width or height, from the left and the top. */
  readonly at: ({ readonly x: number } | { readonly across: number }) &
    ({ readonly y: number } | { readonly down: number });
  /** Pixels from that place, right and down. */
  readonly offset?: readonly [number, number];
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: ComponentChildren;
}

/** Words on the plot, with a halo so that a line behind does not cross them. */
export function PlotLabel({ at, offset = [0, 0], anchor = 'start', children }: Props) {
  const frame = usePlot();
  const x = 'x' in at ? frame.xShare(at.x) : at.across;
  const y = 'y' in at ? frame.yShare(at.y) : at.down;
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
