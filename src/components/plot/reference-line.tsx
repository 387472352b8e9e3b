import { across, down, usePlot } from './plot-context.ts';

interface Props {
  readonly axis: 'x' | 'y';
  readonly value: number;
}

/** A thin line at one value of one axis; nothing where the value is off the plot. */
export function ReferenceLine({ axis, value }: Props) {
  const frame = usePlot();
  const share = axis === 'x' ? frame.xShare(value) : frame.yShare(value);
  if (!(share >= 0 && share <= 1)) return null;
  const [across0, across1] = axis === 'x' ? [share, share] : [0, 1];
  const [down0, down1] = axis === 'x' ? [0, 1] : [share, share];
  return (
    <line
      class="plot-reference"
      x1={across(frame, across0)}
      x2={across(frame, across1)}
      y1={down(frame, down0)}
      y2={down(frame, down1)}
    />
  );
}
