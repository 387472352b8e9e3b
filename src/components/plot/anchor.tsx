import type { ComponentChildren } from 'preact';
import { across, down, usePlot } from './plot-context.ts';

interface Props {
  /** Shares of width and height. */
  readonly x: number;
  readonly y: number;
  readonly children: ComponentChildren;
}

/** A place whose surroundings are drawn in pixels, whatever the plot's size. */
export function Anchor({ x, y, children }: Props) {
  const frame = usePlot();
  const [left, top] = [across(frame, x), down(frame, y)];
  if (frame.size !== 'fluid') return <g transform={`translate(${left},${top})`}>{children}</g>;
  return (
    <svg x={left} y={top} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
