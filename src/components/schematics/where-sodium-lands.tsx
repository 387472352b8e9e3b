import type { ComponentChildren } from 'preact';
import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** Heads for the ways of ions and atoms, and for those of electrons; one of each for all panels. */
const ions = 'where-sodium-lands-ions';
const electrons = 'where-sodium-lands-electrons';

type Place = readonly [x: number, y: number];

function Ion({ at: [x, y] }: { readonly at: Place }) {
  return (
    <>
      <circle class="schematic-ion" cx={x} cy={y} r="14" />
      <text class="schematic-atom" x={x} y={y + 4}>
        Na⁺
      </text>
    </>
  );
}

function Atom({ at: [x, y] }: { readonly at: Place }) {
  return (
    <>
      <circle class="schematic-dot" cx={x} cy={y} r="12" />
      <text class="schematic-atom" x={x} y={y + 4}>
        Na
      </text>
    </>
  );
}

function IonWay({ d }: { readonly d: string }) {
  return <path class="schematic-flux" d={d} marker-end={`url(#${ions})`} />;
}

/** The way of an electron, with its sign at the end. */
function ElectronWay({ x, to }: { readonly x: number; readonly to: number }) {
  return (
    <>
      <path class="schematic-charge" d={`M${x} 190V${to}`} marker-end={`url(#${electrons})`} />
      <text class="schematic-layer" x={x - 22} y="186">
        e⁻
      </text>
    </>
  );
}

interface StackProps {
  /** Where the metal ends and the layer lies on it. */
  readonly base: number;
  readonly look: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

const thickness = 34;

/** Sodium under a layer, with what happens there. */
function Stack({ base, look, name, children }: StackProps) {
  return (
    <>
      <path class="schematic-metal" d={`M0 ${base}H220V200H0Z`} />
      <rect class={look} x="0" y={base - thickness} width="220" height={thickness} />
      {children}
      <g class="schematic-layer">
        <text x="8" y="192">
          sodium
        </text>
        <text x="8" y={base - 12}>
          {name}
        </text>
      </g>
    </>
  );
}

const cover = (
  <>
    <ArrowHead id={ions} class="schematic-ion" />
    <ArrowHead id={electrons} class="schematic-charge-head" />
    <Stack base={120} look="schematic-inorganic" name="cover">
      <path class="schematic-former" d="M0 152H220" />
      <Ion at={[112, 36]} />
      <IonWay d="M112 54V120" />
      <Atom at={[112, 136]} />
      <ElectronWay x={186} to={124} />
    </Stack>
  </>
);

const conductor = (
  <Stack base={140} look="schematic-alloy" name="alloy">
    <Ion at={[112, 44]} />
    <IonWay d="M112 62V100" />
    <Atom at={[112, 122]} />
    <IonWay d="M112 137V164" />
    <ElectronWay x={186} to={110} />
  </Stack>
);

/** Lumps of sodium on the outside: x and radius. */
const lumps = [
  [74, 18],
  [102, 25],
  [134, 21],
] as const;

const bed = (
  <>
    {lumps.map(([x, r]) => (
      <circle key={x} class="schematic-metal" cx={x} cy={106 - r / 2} r={r} />
    ))}
    <Stack base={140} look="schematic-alloy" name="alloy">
      <Ion at={[104, 24]} />
      <IonWay d="M104 42V64" />
      <Atom at={[104, 90]} />
      <ElectronWay x={186} to={110} />
    </Stack>
  </>
);

const panels: readonly Panel[] = [
  {
    id: 'cover',
    heading: '1 · Under a cover',
    legend: 'Ions pass, electrons do not. Sodium lands beneath the layer.',
    description:
      'A layer lies on sodium. An arrow leads a sodium ion through the layer to its underside, where it has become an atom; a dashed line in the metal shows where that ended before. An arrow for electrons ends at the underside.',
    drawing: cover,
  },
  {
    id: 'conductor',
    heading: '2 · Through an alloy',
    legend: 'The ion becomes an atom outside. The alloy takes it up and passes it on.',
    description:
      'The arrow for electrons leads through the alloy to its outer side. The ion ends there; an atom lies within the alloy, and an arrow leads on from it into the metal.',
    drawing: conductor,
  },
  {
    id: 'bed',
    heading: '3 · On an alloy',
    legend: 'The alloy is full or too slow. Sodium grows outside, in the electrolyte.',
    description:
      'The arrow for electrons leads through the alloy to its outer side. Lumps of sodium lie there, on top of the alloy, and an ion comes down to them. No arrow leads on into the metal.',
    drawing: bed,
  },
];

/** On which side of a layer sodium is deposited, as the layer stops or passes electrons. */
export default function WhereSodiumLands() {
  return <Panels slug="where-sodium-lands" panels={panels} />;
}
