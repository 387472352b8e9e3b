import { Anchor } from './anchor.tsx';
import { usePlot } from './plot-context.ts';

/** One shape a series, so that points are told apart without colour; from its start on relative, so that one path can hold many. */
const SHAPES = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z',
  'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z',
  'M-4,-4h8v8h-8z',
  'M0,-5.2l4.8,8.8h-9.6z',
  'M0,-5.6l5.6,5.6l-5.6,5.6l-5.6,-5.6z',
  'M0,5.2l4.8,-8.8h-9.6z',
  'M-5,-1.7h3.3v-3.3h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3z',
  'M-5,-3l2,-2l3,3l3,-3l2,2l-3,3l3,3l-2,2l-3,-3l-3,3l-2,-2l3,-3z',
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
