import { useMemo } from 'preact/hooks';
import {
  drawnMarks,
  extentPath,
  fieldsOf,
  markPath,
  type Size,
} from '../../lib/explorer/mark-paths.ts';
import { ownPoints, type Scatter } from '../../lib/explorer/scatter.ts';
import type { ScatterFrame } from '../../lib/explorer/scatter-frame.ts';
import { electrolyteGroups } from '../../lib/figures/literature/classes.ts';
import { pointShape } from '../plot/point.tsx';

interface Props {
  readonly scatter: Scatter;
  readonly frame: ScatterFrame;
  readonly size: Size;
}

/** A ring around the marks of a reader's own data. */
const RING = 'm-8,0a8,8 0 1,0 16,0a8,8 0 1,0 -16,0z';

/** One path a group of classes for the marks, and one for their bars and arrows. */
export function ScatterMarks({ scatter, frame, size }: Props) {
  const { places } = scatter;
  const fields = useMemo(() => fieldsOf(places, size), [places, size]);
  return useMemo(() => {
    const own = ownPoints(scatter);
    const marks = drawnMarks(scatter, fields);
    return (
      <>
        {electrolyteGroups.map(({ value, series }) => {
          const drawn = marks.get(value) ?? [];
          if (drawn.length === 0) return null;
          const shape = pointShape(series).replace('M', 'm');
          return (
            <g key={value} data-group={value}>
              <path class={`scatter-extent plot-s${series}`} d={extentPath(drawn, frame, size)} />
              <path class={`plot-point plot-s${series}`} d={markPath(drawn, size, shape)} />
            </g>
          );
        })}
        {own.length > 0 && <path class="scatter-own" d={markPath(own, size, RING)} />}
      </>
    );
  }, [scatter, fields, frame, size]);
}
