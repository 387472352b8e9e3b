import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'shield-at-tip-arrow';

const ground = 168;

function Metal({ children }: { readonly children?: ComponentChildren }) {
  return (
    <g class="schematic-metal">
      <rect x="0" y={ground} width="220" height="32" />
      {children}
    </g>
  );
}

const bump = <path d={`M76 ${ground}C92 ${ground} 92 96 110 96S128 ${ground} 144 ${ground}Z`} />;

/** Places of the foreign cations: spread in the solution, around the tip, and let go again. */
const afar = [
  [28, 34],
  [96, 22],
  [188, 44],
  [44, 104],
  [176, 112],
] as const;
const around = [
  [86, 120],
  [92, 96],
  [110, 82],
  [128, 96],
  [134, 120],
] as const;
const released = [
  [30, 60],
  [78, 34],
  [116, 70],
  [152, 30],
  [192, 76],
] as const;

/** A cation that is not reduced: a disc with its charge, told from the arrows of sodium by shape as well. */
function Foreign({ at }: { readonly at: readonly (readonly [number, number])[] }) {
  return at.map(([x, y]) => (
    <g key={x} transform={`translate(${x},${y})`}>
      <circle class="schematic-foreign" r="9" />
      <path class="schematic-charge" d="M-4 0H4M0 -4V4" />
    </g>
  ));
}

/** The ways of sodium ions. */
function Ways({ of }: { readonly of: readonly string[] }) {
  return of.map((d) => <path key={d} class="schematic-flux" d={d} marker-end={`url(#${arrow})`} />);
}

const toTip = [
  'M60 46Q84 62 101 90',
  'M120 40Q118 60 112 86',
  'M168 62Q140 74 121 96',
  'M16 120V158',
  'M204 120V158',
];
const besideTip = [
  'M62 52Q52 100 52 158',
  'M110 26Q64 60 70 154',
  'M126 26Q160 60 152 154',
  'M170 66Q176 110 176 158',
  'M16 110V158',
  'M204 110V158',
];
const everywhere = [24, 58, 96, 136, 172, 204].map((x) => `M${x} 110V142`);

const panels: readonly Panel[] = [
  {
    id: 'tip',
    heading: '1 · A tip collects',
    legend:
      'Sodium ions (arrows) find the protrusion first. The foreign cations (+) are still spread out.',
    description:
      'A protrusion stands on a flat electrode. Arrows of sodium ions bend towards its tip; few reach the flat surface. Five foreign cations are scattered in the electrolyte.',
    drawing: (
      <>
        <ArrowHead id={arrow} class="schematic-ion" />
        <Metal>{bump}</Metal>
        <Foreign at={afar} />
        <Ways of={toTip} />
      </>
    ),
  },
  {
    id: 'shield',
    heading: '2 · The shield gathers',
    legend:
      'The field draws the foreign cations to the tip. They are not reduced there; sodium is turned aside.',
    description:
      'The five foreign cations surround the tip. The arrows of sodium ions bend away from it and end on the flat surface on both sides.',
    drawing: (
      <>
        <Metal>{bump}</Metal>
        <Foreign at={around} />
        <Ways of={besideTip} />
      </>
    ),
  },
  {
    id: 'level',
    heading: '3 · The surface levels',
    legend:
      'The valleys fill until nothing stands out. The shield is free again, for the next protrusion.',
    description:
      'The electrode is thicker and flat. Sodium ions arrive evenly, and the foreign cations are scattered in the electrolyte as at first.',
    drawing: (
      <>
        <Metal>
          <rect x="0" y="150" width="220" height="20" />
        </Metal>
        <Foreign at={released} />
        <Ways of={everywhere} />
      </>
    ),
  },
];

/** A self-healing electrostatic shield at a protrusion. */
export default function ShieldAtTip() {
  return <Panels slug="shield-at-tip" panels={panels} />;
}
