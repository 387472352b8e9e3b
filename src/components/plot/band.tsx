import { across, down, usePlot } from './plot-context.ts';

interface Props {
  readonly from: number;
  readonly to: number;
}

/** A shaded range of x over the whole height: where something else holds. */
export function Band({ from, to }: Props) {
  const frame = usePlot();
  const clamp = (value: number) => Math.min(1, Math.max(0, frame.xShare(value)));
  const left = clamp(from);
  const width = clamp(to) - left;
  if (!(width > 0)) return null;
  return (
    <rect
      class="plot-band"
      x={across(frame, left)}
      y={0}
      width={across(frame, width)}
      height={down(frame, 1)}
    />
  );
}
