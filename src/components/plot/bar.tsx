import { Anchor } from './anchor.tsx';
import { across, down, usePlot } from './plot-context.ts';
import { pointShape } from './point.tsx';

interface Props {
  /** Ends along each axis, in its unit, the smaller first. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly series: number;
  /** The series' marker in the middle, for eyes that do not tell its colour; where there is room. */
  readonly hasMark?: boolean;
}

/** A filled rectangle: a bar, or a piece of a stacked one. */
export function Bar({ x, y, series, hasMark = false }: Props) {
  const frame = usePlot();
  const [left, right] = [frame.xShare(x[0]), frame.xShare(x[1])];
  const [foot, head] = [frame.yShare(y[0]), frame.yShare(y[1])];
  if (!(right > left && foot > head)) return null;
  return (
    <>
      <rect
        class={`plot-bar plot-s${series}`}
        x={across(frame, left)}
        y={down(frame, head)}
        width={across(frame, right - left)}
        height={down(frame, foot - head)}
      />
      {hasMark && (
        <Anchor x={(left + right) / 2} y={(head + foot) / 2}>
          <path class="plot-bar-mark" d={pointShape(series)} />
        </Anchor>
      )}
    </>
  );
}
