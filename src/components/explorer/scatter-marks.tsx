import { useMemo } from 'preact/hooks';
import {
  drawnOnce,
  extentPath,
  markPath,
  type PlacedPoint,
  type Size,
} from '../../lib/explorer/mark-paths.ts';
import type { ScatterFrame } from '../../lib/explorer/scatter.ts';
import { electrolyteGroups } from '../../lib/figures/literature/classes.ts';
import { pointShape } from '../plot/point.tsx';

interface Props {
  readonly placed: readonly PlacedPoint[];
  readonly frame: ScatterFrame;
  readonly size: Size;
}

/** A ring around the marks of a reader's own data. */
const RING = 'm-8,0a8,8 0 1,0 16,0a8,8 0 1,0 -16,0z';

/** One path a group of classes for the marks, and one for their bars and arrows. */
export function ScatterMarks({ placed, frame, size }: Props) {
  return useMemo(() => {
    const own = placed.filter(({ point }) => point.row.isOwn);
    return (
      <>
        {electrolyteGroups.map(({ value, series }) => {
          const all = placed.filter(({ point }) => point.group === value);
          const drawn = drawnOnce(all, size);
          if (drawn.length === 0) return null;
          return (
            <g key={value} data-group={value}>
              <path class={`scatter-extent plot-s${series}`} d={extentPath(drawn, frame, size)} />
              <path
                class={`plot-point plot-s${series}`}
                d={markPath(drawn, pointShape(series).replace('M', 'm'))}
              />
            </g>
          );
        })}
        {own.length > 0 && <path class="scatter-own" d={markPath(own, RING)} />}
      </>
    );
  }, [placed, frame, size]);
}
