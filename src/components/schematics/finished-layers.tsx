import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all four panels. */
const arrow = 'finished-layers-arrow';

/** Where the metal ends in the first and the last panel. */
const ground = 140;

function Sodium({ name = 'sodium' }: { readonly name?: string }) {
  return (
    <>
      <rect class="schematic-metal" x="0" y={ground} width="220" height={200 - ground} />
      <text class="schematic-layer" x="8" y="192">
        {name}
      </text>
    </>
  );
}

const flux = (d: string) => (
  <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />
);

const sheets = (from: number) =>
  [0, 7, 14].map((down) => <path key={down} class="schematic-host" d={`M20 ${from + down}H200`} />);

function LaidOn() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <Sodium />
      {sheets(48)}
      {['M60 76V128', 'M160 76V128'].map(flux)}
      <text class="schematic-label" x="20" y="34">
        film of sheets
      </text>
    </>
  );
}

/** Rollers above and below the strip, each turning so that the strip goes to the right. */
function RolledOn() {
  return (
    <>
      <rect class="schematic-metal" x="0" y="104" width="220" height="24" />
      <path class="schematic-inorganic" d="M0 74L92 92V104L0 90Z" />
      <rect class="schematic-inorganic" x="92" y="94" width="128" height="10" />
      <circle class="schematic-roller" cx="104" cy="62" r="32" />
      <circle class="schematic-roller" cx="104" cy="160" r="32" />
      {flux('M86 62A18 18 0 1 0 104 44')}
      {flux('M86 160A18 18 0 1 1 104 178')}
      {flux('M182 66H212')}
      <text class="schematic-layer" x="8" y="121">
        sodium
      </text>
      <text class="schematic-label" x="4" y="66">
        film
      </text>
    </>
  );
}

function Wetted() {
  return (
    <>
      <path class="schematic-metal" d="M60 128C60 84 84 68 110 68S160 84 160 128Z" />
      <path class="schematic-inorganic" d="M52 128H168V136H52Z" />
      {sheets(136)}
      <path
        class="schematic-metal"
        d="M110 14C103 26 99 32 99 38A11 11 0 0 0 121 38C121 32 117 26 110 14Z"
      />
      {flux('M110 52V64')}
      {['M74 126V168', 'M146 126V168'].map(flux)}
      <text class="schematic-layer" x="110" y="108" text-anchor="middle">
        molten
      </text>
      <text class="schematic-label" x="20" y="188">
        graphene oxide
      </text>
    </>
  );
}

/** Tubes in the metal: x, y and their slant in degrees. */
const tubes = [
  [40, 40, 20],
  [96, 58, -35],
  [156, 48, 60],
  [186, 82, -15],
  [130, 104, 30],
  [50, 96, -60],
  [84, 128, 10],
  [176, 138, 45],
  [124, 152, -25],
] as const;

function KneadedIn() {
  return (
    <>
      <path class="schematic-metal" d="M0 22Q14 12 32 20T92 16T150 22T220 14V200H0Z" />
      {tubes.map(([x, y, slant]) => (
        <path
          key={`${x},${y}`}
          class="schematic-tube"
          d={`M${x - 13} ${y}h26`}
          transform={`rotate(${slant} ${x} ${y})`}
        />
      ))}
      <text class="schematic-layer" x="8" y="192">
        sodium with tubes
      </text>
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'laid-on',
    heading: '1 · Laid on',
    legend: 'Graphene, grown on copper and taken off, comes down on the metal.',
    description: 'A film of three sheets above sodium. Arrows lead it down to the metal.',
    drawing: <LaidOn />,
  },
  {
    id: 'rolled-on',
    heading: '2 · Rolled on',
    legend: 'A dried film of polymer and alumina is pressed on by rollers.',
    description:
      'A strip of sodium and a film above it run from the left between two rollers that turn against each other. On the right the film lies on the strip.',
    drawing: <RolledOn />,
  },
  {
    id: 'wetted',
    heading: '3 · Wetted',
    legend: 'Molten sodium reacts with graphene oxide and goes into it.',
    description:
      'A drop falls to molten sodium that lies on three sheets. Where they meet a thin layer has formed. Arrows lead from the metal into the sheets.',
    drawing: <Wetted />,
  },
  {
    id: 'kneaded-in',
    heading: '4 · Kneaded in',
    legend: 'Nanotubes are spread through the metal. Each new surface has some.',
    description:
      'Sodium that holds nine short tubes in all directions, some of them near its surface.',
    drawing: <KneadedIn />,
  },
];

/** Ways in which a finished layer is brought to sodium. */
export default function FinishedLayers() {
  return <Panels slug="finished-layers" panels={panels} />;
}
