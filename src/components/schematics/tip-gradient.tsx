import './schematic.css';
import { curveCatmullRom, line } from 'd3';
import { concentrationAroundTip } from '../../lib/models/tip-field.ts';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { relativePath } from '../plot/relative-path.ts';

const arrow = 'tip-gradient-arrow';

/** Three times as high as its base radius: slender enough to crowd the lines, stout enough to read. */
const aspectRatio = 3;
const scale = 44;
const ground = 372;
const axis = 320;
const width = 640;
const height = 400;
const top = 8.2;

const toX = (r: number) => axis + r * scale;
const toY = (z: number) => ground - z * scale;
const concentrationAt = (r: number, z: number) =>
  concentrationAroundTip(aspectRatio, Math.abs(r), Math.max(z, 0));

const smooth = line<readonly [number, number]>(
  ([r]) => toX(r),
  ([, z]) => toY(z),
).curve(curveCatmullRom);

/** In whole pixels: the drawing travels with the page. */
function path(points: readonly (readonly [number, number])[]): string {
  const places = [...(smooth(points) ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  return relativePath(places, 'c');
}

/** Distances from the axis at which a line of equal concentration is found, dense where it bends. */
const stations = [0, 0.4, 0.8, 1.2, 1.7, 2.5, 4, 7.4];

/** The height at which the concentration has a value: it rises with the height, so halving finds it. */
function heightOf(level: number, r: number): number {
  let [below, above] = [0, top + 1];
  for (let i = 0; i < 40; i++) {
    const middle = (below + above) / 2;
    if (concentrationAt(r, middle) < level) below = middle;
    else above = middle;
  }
  return above;
}

function isoline(level: number): string {
  return path(stations.map((r) => [r, heightOf(level, r)] as const));
}

/** The way of the ions from far away, against the gradient, until they meet metal. */
function fluxLine(start: number): string {
  const points: [number, number][] = [[start, top]];
  let [r, z] = [start, top];
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
  const every = Math.ceil(points.length / 6);
  return path(points.filter((_, i) => i === points.length - 1 || i % every === 0));
}

const levels = [0.5, 1.2, 2, 3, 4, 5, 6, 7];
const starts = [0.35, 1.1, 2.2, 3.5, 5, 6.6];

/** The right half; the left is its mirror image. */
function Half() {
  return (
    <g id="tip-gradient-half">
      {levels.map((level) => (
        <path key={level} d={isoline(level)} class="schematic-isoline" />
      ))}
      {starts.map((start) => (
        <path
          key={start}
          d={fluxLine(start)}
          class="schematic-flux"
          marker-end={`url(#${arrow})`}
        />
      ))}
    </g>
  );
}

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
      <ArrowHead id={arrow} class="schematic-ion" />
      <Half />
      <use href="#tip-gradient-half" transform={`matrix(-1 0 0 1 ${2 * axis} 0)`} />
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
