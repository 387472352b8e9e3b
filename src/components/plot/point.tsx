import { Anchor } from './anchor.tsx';
import { usePlot } from './plot-context.ts';

/** One shape a series, so that points are told apart without colour. */
const SHAPES = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z',
  'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z',
  'M-4,-4H4V4H-4Z',
  'M0,-5.2L4.8,3.6H-4.8Z',
  'M0,-5.6L5.6,0L0,5.6L-5.6,0Z',
  'M0,5.2L4.8,-3.6H-4.8Z',
  'M-5,-1.7H-1.7V-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5Z',
  'M-5,-3L-3,-5L0,-2L3,-5L5,-3L2,0L5,3L3,5L0,2L-3,5L-5,3L-2,0Z',
] as const;

/** The marker of a series, around the origin. */
export function pointShape(series: number): string {
  return SHAPES[series % SHAPES.length] as string;
}

interface Props {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  /** An end that does not belong to the curve. */
  readonly hollow?: boolean;
  /** Pixels to the right. */
  readonly shift?: number;
}

/** A marker at a place in the axes' units; its size does not follow the plot's. */
export function Point({ x, y, series, hollow = false, shift }: Props) {
  const frame = usePlot();
  return (
    <Anchor x={frame.xShare(x)} y={frame.yShare(y)}>
      <path
        class={`plot-point plot-s${series}${hollow ? ' plot-hollow' : ''}`}
        d={pointShape(series)}
        transform={shift ? `translate(${shift},0)` : undefined}
      />
    </Anchor>
  );
}
