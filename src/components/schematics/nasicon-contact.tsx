import { Delaunay } from 'd3';
import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

const arrow = 'nasicon-contact-arrow';

const width = 220;
/** Where the ceramic begins. */
const surface = 84;

/** Steps of a sequence that fills a square evenly without a grid (Roberts's). */
const stepAcross = 0.7548776662;
const stepDown = 0.569840291;
const share = (value: number) => value - Math.floor(value);

/** The grains of the ceramic, around places that are spread evenly. */
function grains(): string[] {
  const places = Array.from({ length: 17 }, (_, n): [number, number] => [
    width * share(0.5 + n * stepAcross),
    surface + (200 - surface) * share(0.5 + n * stepDown),
  ]);
  const cells = Delaunay.from(places).voronoi([0, surface, width, 200]);
  return [...cells.cellPolygons()].map(
    (cell) => `M${cell.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`,
  );
}

function Ceramic({ children }: { readonly children?: ComponentChildren }) {
  return (
    <>
      {grains().map((path) => (
        <path key={path} class="schematic-inorganic" d={path} />
      ))}
      {children}
      <text class="schematic-label schematic-note" x="8" y="192">
        ceramic
      </text>
      <text class="schematic-label schematic-note" x="8" y="18">
        sodium
      </text>
    </>
  );
}

function Ions({ ways }: { readonly ways: readonly string[] }) {
  return ways.map((d) => (
    <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />
  ));
}

/** Bumps of the metal that touch the ceramic in two places. */
function PointContact() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <path
        class="schematic-metal"
        d={`M0 0H${width}V64Q200 58 182 66T158 ${surface}H150Q136 56 110 60T74 ${surface}H62Q50 60 28 58T0 66Z`}
      />
      <Ceramic>
        <Ions
          ways={[
            'M14 176Q30 116 62 92',
            'M62 184Q66 130 67 94',
            'M108 176Q96 120 73 92',
            'M116 176Q124 120 149 92',
            'M158 184Q156 130 154 94',
            'M206 176Q196 116 160 92',
          ]}
        />
      </Ceramic>
    </>
  );
}

function Wetted() {
  return (
    <>
      <rect class="schematic-metal" x="0" y="0" width={width} height={surface - 10} />
      <rect class="schematic-alloy" x="0" y={surface - 10} width={width} height="10" />
      <Ceramic>
        <Ions ways={[24, 58, 92, 126, 160, 194].map((x) => `M${x} 176V94`)} />
      </Ceramic>
    </>
  );
}

/** One boundary that the metal follows, one that is filled. */
const open = `M66 ${surface}L74 106L60 128L72 148L66 164`;
const filled = `M152 ${surface}L144 108L158 132L146 158L154 200`;

function Boundaries() {
  return (
    <>
      <rect class="schematic-metal" x="0" y="0" width={width} height={surface} />
      <rect class="schematic-inorganic" x="0" y={surface} width={width} height={200 - surface} />
      <path
        class="schematic-boundary"
        d={`${open}L78 200M60 128L0 140M72 148L146 158M144 108L74 106M158 132L220 122`}
      />
      <path class="schematic-filled" d={filled} />
      <path class="schematic-vein" d={open} />
      <path class="schematic-vein" d={`M152 ${surface - 2}L149 96`} />
      <text class="schematic-label schematic-note" x="8" y="192">
        open
      </text>
      <text class="schematic-label schematic-note" x="164" y="192">
        filled
      </text>
      <text class="schematic-label schematic-note" x="8" y="18">
        sodium
      </text>
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'points',
    heading: 'Not wetted',
    legend: 'The metal touches in a few points. All ions (arrows) must go there.',
    description:
      'Sodium lies on a ceramic of many grains and touches it in two places, with gaps beside them. Arrows of ions in the ceramic bend towards these two places.',
    drawing: <PointContact />,
  },
  {
    id: 'wetted',
    heading: 'Wetted',
    legend: 'A thin layer that metal and ceramic both like: the ions cross everywhere.',
    description:
      'Between sodium and ceramic lies a thin even layer without gaps. Arrows of ions cross it evenly over the whole width.',
    drawing: <Wetted />,
  },
  {
    id: 'boundaries',
    heading: 'Between the grains',
    legend: 'The metal follows an open boundary downwards. One that is filled stops it.',
    description:
      'Two boundaries run down from the metal between the grains of the ceramic. In the left one a vein of sodium has grown far down. The right one is filled with another substance, and the vein ends at its top.',
    drawing: <Boundaries />,
  },
];

/** Contact of sodium with a sintered ceramic: unwetted, wetted, and along the grain boundaries. */
export default function NasiconContact() {
  return <Panels slug="nasicon-contact" panels={panels} />;
}
