import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'anode-kinds-arrow';

/** Layers of a host, at these heights, bent as those of disordered carbon are or straight. */
function Layers({ heights, isBent = false }: { heights: readonly number[]; isBent?: boolean }) {
  return heights.map((y) => (
    <path key={y} class="schematic-host" d={isBent ? `M12 ${y}q49 -9 98 0t98 0` : `M12 ${y}H208`} />
  ));
}

function Ions({ at }: { at: readonly (readonly [number, number])[] }) {
  return at.map(([x, y]) => (
    <circle key={`${x} ${y}`} class="schematic-ion" cx={x} cy={y} r="5.5" />
  ));
}

/** The cathode at the top, with its collector and the ions that it holds. */
function Cathode({ ions }: { ions: readonly number[] }) {
  return (
    <>
      <rect class="schematic-collector" width="220" height="9" />
      <Layers heights={[20, 40, 60]} />
      <Ions
        at={[...ions.map((x) => [x, 30] as const), ...ions.map((x) => [x + 18, 50] as const)]}
      />
    </>
  );
}

const AnodeCollector = () => <rect class="schematic-collector" y="191" width="220" height="9" />;

function Travelling({ places }: { places: readonly number[] }) {
  return places.map((x) => (
    <g key={x}>
      <circle class="schematic-ion" cx={x} cy="80" r="5.5" />
      <path class="schematic-flux" d={`M${x} 89V112`} marker-end={`url(#${arrow})`} />
    </g>
  ));
}

const sparse = [46, 142] as const;
const dense = [28, 68, 108, 148] as const;

const panels: readonly Panel[] = [
  {
    id: 'host',
    heading: 'Sodium-ion cell',
    legend:
      'Carbon takes the ions up between its layers. It keeps its shape, and its mass is carried.',
    description:
      'At the top a layered cathode on its collector holds some ions; ions travel down from it. At the bottom bent layers of carbon hold others between them, on a second collector.',
    drawing: (
      <>
        <ArrowHead id={arrow} class="schematic-ion" />
        <Cathode ions={sparse} />
        <Travelling places={[70, 150]} />
        <Layers heights={[126, 145, 164, 183]} isBent />
        <Ions
          at={[
            [38, 133],
            [100, 137],
            [172, 138],
            [64, 152],
            [136, 157],
            [30, 171],
            [112, 175],
            [182, 176],
          ]}
        />
        <AnodeCollector />
      </>
    ),
  },
  {
    id: 'metal',
    heading: 'Sodium-metal cell',
    legend:
      'The ions become metal on metal, under a film. Only sodium is carried, and nothing holds it.',
    description:
      'The same cathode at the top, with ions travelling down. At the bottom a solid block of metal lies on the collector, with a thin film of interphase on it.',
    drawing: (
      <>
        <Cathode ions={sparse} />
        <Travelling places={[70, 150]} />
        <rect class="schematic-interphase" y="138" width="220" height="9" />
        <rect class="schematic-metal" y="147" width="220" height="44" />
        <AnodeCollector />
      </>
    ),
  },
  {
    id: 'bare',
    heading: 'The same without a foil',
    legend:
      'As built, all sodium is in the cathode. The first charge plates it on the bare collector.',
    description:
      'A cathode full of ions at the top, and at the bottom a bare collector. A dashed outline above it shows where metal will be plated.',
    drawing: (
      <>
        <Cathode ions={dense} />
        <rect class="schematic-dead" x="3" y="168" width="214" height="21" />
        <AnodeCollector />
      </>
    ),
  },
];

/** Where a cell keeps its sodium when charged: in a host, as metal, or as metal that comes from the cathode alone. */
export default function AnodeKinds() {
  return <Panels slug="anode-kinds" panels={panels} />;
}
