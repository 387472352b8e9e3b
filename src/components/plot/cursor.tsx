import type { ReadoutStop } from '../../lib/figures/definition.ts';
import { Point } from './point.tsx';
import { ReferenceLine } from './reference-line.tsx';

/** Shows which place of the plot the read-out speaks of. */
export function Cursor({ stop }: { readonly stop: ReadoutStop }) {
  return (
    <g class="plot-cursor">
      <ReferenceLine axis="x" value={stop.x} />
      {stop.points.map(({ y, series, shift }) => (
        <Point key={series} x={stop.x} y={y} series={series} {...(shift && { shift })} />
      ))}
    </g>
  );
}
