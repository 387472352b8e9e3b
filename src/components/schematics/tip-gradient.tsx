import './schematic.css';
import { contours, line, range } from 'd3';
import { concentrationAroundTip } from '../../lib/models/tip-field.ts';

/** Three times as high as its base radius: slender enough to crowd the lines, stout enough to read. */
const aspectRatio = 3;
const scale = 44;
const ground = 372;
const axis = 320;
const width = 640;
const height = 400;

const toX = (r: number) => axis + r * scale;
const toY = (z: number) => ground - z * scale;
const concentrationAt = (r: number, z: number) =>
  concentrationAroundTip(aspectRatio, Math.abs(r), Math.max(z, 0));
const path = line<[number, number]>(
  ([r]) => Math.round(toX(r) * 10) / 10,
  ([, z]) => Math.round(toY(z) * 10) / 10,
);

/** Lines of equal concentration, from the field on a grid of 0.1 base radii. */
function isolines(levels: readonly number[]): string[] {
  const [columns, rows] = [147, 86];
  const spot = (i: number, j: number) => [(i - 73) / 10, j / 10] as const;
  const field = range(columns * rows).map((n) =>
    concentrationAt(...spot(n % columns, Math.floor(n / columns))),
  );
  return contours()
    .size([columns, rows])
    .thresholds([...levels])(field)
    .map(({ coordinates }) => {
      const ring = coordinates[0]?.[0] ?? [];
      const inside = ring.filter(
        ([i = 0, j = 0]) => i > 0.6 && i < columns - 0.6 && j < rows - 0.6,
      );
      return path(inside.map(([i = 0, j = 0]) => [(i - 73.5) / 10, (j - 0.5) / 10])) ?? '';
    });
}

/** The way of the ions from far away, against the gradient, until they meet metal. */
function fluxLine(start: number): [number, number][] {
  const points: [number, number][] = [[start, 8.2]];
  let [r, z] = [start, 8.2];
  const step = 0.04;
  while (z > 0.02 && concentrationAt(r, z) > 0.02 && points.length < 400) {
    const h = 1e-4;
    const dr = (concentrationAt(r + h, z) - concentrationAt(r - h, z)) / (2 * h);
    const dz = (concentrationAt(r, z + h) - concentrationAt(r, z - h)) / (2 * h);
    const length = Math.hypot(dr, dz) || 1;
    r -= (step * dr) / length;
    z -= (step * dz) / length;
    points.push([r, z]);
  }
  return points;
}

const levels = [0.5, 1.2, 2, 3, 4, 5, 6, 7];
const starts = [-6.6, -5, -3.5, -2.2, -1.1, -0.35, 0.35, 1.1, 2.2, 3.5, 5, 6.6];

/** Lines of equal concentration and paths of ions around a protrusion, drawn from the exact field. */
export default function TipGradient() {
  return (
    <svg
      class="schematic"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="tip-gradient-title tip-gradient-desc"
    >
      <title id="tip-gradient-title">A protrusion in a concentration gradient</title>
      <desc id="tip-gradient-desc">
        A half ellipsoid of metal, three times as high as its base radius, stands on a flat
        electrode. Lines of equal concentration run level far away; near the metal they bend over
        the tip and lie close together there. The paths of ions from above bend towards the
        protrusion: most of those that start near its axis end at its tip, few at the flat surface
        beside its foot.
      </desc>
      <defs>
        <marker
          id="tip-gradient-arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8Z" class="schematic-ion" />
        </marker>
      </defs>
      {isolines(levels).map((d) => (
        <path key={d} d={d} class="schematic-isoline" />
      ))}
      {starts.map((start) => (
        <path
          key={start}
          d={path(fluxLine(start)) ?? ''}
          class="schematic-flux"
          marker-end="url(#tip-gradient-arrow)"
        />
      ))}
      <path
        class="schematic-metal"
        d={`M0 ${height}V${ground}H${toX(-1)}A${scale} ${scale * aspectRatio} 0 0 1 ${toX(1)} ${ground}H${width}V${height}Z`}
      />
      <g class="schematic-label">
        <text x="12" y="30">
          much salt
        </text>
        <text x="12" y={ground - 14}>
          little salt
        </text>
      </g>
    </svg>
  );
}
