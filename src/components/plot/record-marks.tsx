import type { Arrow, RecordMark } from '../../lib/figures/literature/record-mark.ts';
import { Anchor } from './anchor.tsx';
import { across, down, usePlot } from './plot-context.ts';
import { pointShape } from './point.tsx';

/** From the marker's edge outwards, with a head. */
const ARROWS: Readonly<Record<Arrow, string>> = {
  up: 'M0,-6V-17M-3.5,-13L0,-17L3.5,-13',
  down: 'M0,6V17M-3.5,13L0,17L3.5,13',
  left: 'M-6,0H-17M-13,-3.5L-17,0L-13,3.5',
  right: 'M6,0H17M13,-3.5L17,0L13,3.5',
};

/** The ends of a range, cut at the plot's edges. */
function Ranges({ x, y, xEnds = [x, x], yEnds = [y, y], series }: RecordMark) {
  const frame = usePlot();
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const line = (from: readonly [number, number], to: readonly [number, number]) => (
    <line
      class={`plot-range plot-s${series}`}
      x1={across(frame, clamp(frame.xShare(from[0])))}
      y1={down(frame, clamp(frame.yShare(from[1])))}
      x2={across(frame, clamp(frame.xShare(to[0])))}
      y2={down(frame, clamp(frame.yShare(to[1])))}
    />
  );
  return (
    <>
      {xEnds[0] < xEnds[1] && line([xEnds[0], y], [xEnds[1], y])}
      {yEnds[0] < yEnds[1] && line([x, yEnds[0]], [x, yEnds[1]])}
    </>
  );
}

function Mark({ mark }: { readonly mark: RecordMark }) {
  const { x, y, arrows, series, shift } = mark;
  const frame = usePlot();
  const moved = shift === 0 ? undefined : `translate(${shift},0)`;
  return (
    <>
      <Ranges {...mark} />
      <Anchor x={frame.xShare(x)} y={frame.yShare(y)}>
        {arrows.map((arrow) => (
          <path
            key={arrow}
            class={`plot-arrow plot-s${series}`}
            d={ARROWS[arrow]}
            transform={moved}
          />
        ))}
        <path class={`plot-point plot-s${series}`} d={pointShape(series)} transform={moved} />
      </Anchor>
    </>
  );
}

/** Records of the literature: a marker each, told apart by colour and shape, with its range and an arrow for “over”. */
export function RecordMarks({ marks }: { readonly marks: readonly RecordMark[] }) {
  return (
    <>
      {marks.map((mark) => (
        <Mark key={mark.record} mark={mark} />
      ))}
    </>
  );
}
