import { axisShare } from '../../lib/figures/axis-scale.ts';
import { Curve } from './curve.tsx';
import { usePlot } from './plot-context.ts';
import { PlotLabel } from './plot-label.tsx';

interface Props {
  /** Of x and y, in the axes' units. */
  readonly product: number;
  readonly label: string;
}

/** Where x times y is the same: a straight line on two logarithmic axes, named where it leaves the plot below. */
export function ProductLine({ product, label }: Props) {
  const { x, y } = usePlot().axes;
  const low = Math.max(x.domain[0], product / y.domain[1]);
  const high = Math.min(x.domain[1], product / y.domain[0]);
  if (!(low < high)) return null;
  // A name that begins near the right edge would leave the plot.
  const hasRoom = axisShare(x, high) < 0.7;
  return (
    <>
      <Curve
        points={[
          [low, product / low],
          [high, product / high],
        ]}
        series={0}
        style="dotted"
        thin
      />
      <PlotLabel
        at={{ x: high, y: product / high }}
        offset={hasRoom ? [5, -6] : [-4, -6]}
        anchor={hasRoom ? 'start' : 'end'}
      >
        {label}
      </PlotLabel>
    </>
  );
}
