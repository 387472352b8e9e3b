import { Delaunay } from 'd3';
import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

const arrow = 'sei-structures-arrow';
const dots = 'sei-structures-dots';

const width = 220;
/** Of the interphase, between electrolyte and metal. */
const [top, foot] = [54, 158];

/** Steps of a sequence that fills a square evenly without a grid (Roberts's). */
const stepAcross = 0.7548776662;
const stepDown = 0.569840291;

const share = (value: number) => value - Math.floor(value);

/** Grains around places that are spread evenly, from a depth down to the metal. */
function grains(from = top): string[] {
  const places = Array.from({ length: 30 }, (_, n): [number, number] => [
    width * share(0.5 + n * stepAcross),
    top + (foot - top) * share(0.5 + n * stepDown),
  ]).filter(([, y]) => y >= from);
  const cells = Delaunay.from(places).voronoi([0, from, width, foot]);
  return [...cells.cellPolygons()].map(
    (cell) => `M${cell.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`,
  );
}

const inorganic = (path: string) => <path key={path} class="schematic-inorganic" d={path} />;

const organic = (path: string) => (
  <g key={path}>
    <path class="schematic-organic" d={path} />
    <path fill={`url(#${dots})`} d={path} />
  </g>
);

function Ion({ x, weight }: { readonly x: number; readonly weight: number }) {
  return (
    <path
      class="schematic-flux"
      d={`M${x} 30V${foot + 6}`}
      style={{ strokeWidth: weight }}
      marker-end={`url(#${arrow})`}
    />
  );
}

/** Metal below, electrolyte above, and what lies between. */
function Sides({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <rect class="schematic-metal" x="0" y={foot} width={width} height={200 - foot} />
      {children}
      <text class="schematic-label schematic-note" x="8" y="18">
        electrolyte
      </text>
      <text class="schematic-label schematic-note" x="8" y="187">
        sodium
      </text>
    </>
  );
}

/** Shared by both panels: dots on what is organic, and the head of the arrows. */
function Shared() {
  return (
    <>
      <defs>
        <pattern id={dots} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle class="schematic-dot" cx="3.5" cy="3.5" r="1.3" />
        </pattern>
      </defs>
      <ArrowHead id={arrow} class="schematic-ion" />
    </>
  );
}

/** Two of five grains are organic; which, says the sequence and not a measurement. */
function Mosaic() {
  return (
    <Sides>
      <Shared />
      {grains().map((path, n) => (n % 5 < 3 ? inorganic(path) : organic(path)))}
      <Ion x={46} weight={0.8} />
      <Ion x={112} weight={4} />
      <Ion x={178} weight={1.4} />
    </Sides>
  );
}

function Layers() {
  const middle = (top + foot) / 2;
  return (
    <Sides>
      {organic(`M0 ${top}H${width}V${middle}H0Z`)}
      {grains(middle).map(inorganic)}
      <Ion x={46} weight={1.8} />
      <Ion x={112} weight={1.8} />
      <Ion x={178} weight={1.8} />
      <text class="schematic-label schematic-note" x="8" y="84">
        organic
      </text>
      <text class="schematic-label schematic-note" x="8" y="136">
        inorganic
      </text>
    </Sides>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'mosaic',
    heading: 'Mosaic',
    legend:
      'Grains of inorganic (plain) and organic (dotted) products side by side. Every place has another resistance, and the ions crowd where it is least.',
    description:
      'Between electrolyte and sodium lies a film of irregular grains, some inorganic, some organic, in no order. Of three arrows of ions that cross it, one is thick and two are thin.',
    drawing: <Mosaic />,
  },
  {
    id: 'layers',
    heading: 'Layers',
    legend:
      'One kind of product over the other. Every ion crosses the same sequence, and the current can be even. Here the inorganic layer lies at the metal.',
    description:
      'Between electrolyte and sodium lie two even layers: an organic one at the electrolyte, one of inorganic grains at the metal. Three arrows of ions that cross them are equally thick.',
    drawing: <Layers />,
  },
];

/** The two structures of an interphase, one panel each. */
export default function SeiStructures() {
  return <Panels slug="sei-structures" panels={panels} />;
}
