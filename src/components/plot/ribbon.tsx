import { curvePath, type PlotPoint, Sheet } from './curve.tsx';
import { usePlot } from './plot-context.ts';

interface Props {
  /** The lower and the upper edge, in the axes' units and one order. */
  readonly low: readonly PlotPoint[];
  readonly high: readonly PlotPoint[];
  readonly series: number;
}

/** The area between two curves: what is known of a curve within an interval. */
export function Ribbon({ low, high, series }: Props) {
  const outline = curvePath(usePlot(), [...low, ...high.toReversed()]);
  return (
    <Sheet>
      <path class={`plot-ribbon plot-s${series}`} d={outline && `${outline}Z`} />
    </Sheet>
  );
}
