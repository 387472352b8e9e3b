import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'additive-first-arrow';

/** A potential at which something is reduced, with its name. */
function Level({ y, name }: { readonly y: number; readonly name: string }) {
  return (
    <>
      <path class="schematic-level" d={`M56 ${y}H118`} />
      <text class="schematic-label" x="126" y={y + 5}>
        {name}
      </text>
    </>
  );
}

function Ladder() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      <path class="schematic-metal" d="M0 168H220V200H0Z" />
      <Level y={62} name="additive" />
      <Level y={104} name="salt" />
      <Level y={132} name="solvent" />
      <path class="schematic-flux" d="M30 22V160" marker-end={`url(#${arrow})`} />
      <text class="schematic-label" x="40" y="30">
        electrode’s potential
      </text>
      <text class="schematic-layer" x="8" y="190">
        sodium is plated
      </text>
    </>
  );
}

const metal = (
  <>
    <path class="schematic-metal" d="M0 164H220V200H0Z" />
    <text class="schematic-layer" x="8" y="188">
      sodium
    </text>
  </>
);

/** Left edges, widths and tops of the lumps of a film that keeps growing, with gaps where it has come off. */
const lumps = [
  [0, 34, 112],
  [34, 28, 86],
  [72, 40, 98],
  [112, 30, 128],
  [158, 36, 78],
  [194, 26, 116],
] as const;

function Uneven() {
  return (
    <>
      {metal}
      {lumps.map(([x, width, top]) => (
        <rect
          key={x}
          class="schematic-organic"
          x={x}
          y={top}
          width={width}
          height={164 - top}
          rx="6"
        />
      ))}
      {[67, 150].map((x) => (
        <path key={x} class="schematic-flux" d={`M${x} 160V96`} marker-end={`url(#${arrow})`} />
      ))}
      <text class="schematic-label" x="20" y="40">
        electrons escape
      </text>
    </>
  );
}

const grains = [0, 22, 44, 66, 88, 110, 132, 154, 176, 198];

function Even() {
  return (
    <>
      {metal}
      {grains.map((x) => (
        <rect key={x} class="schematic-inorganic" x={x} y="144" width="22" height="20" />
      ))}
      <rect class="schematic-organic" x="0" y="128" width="220" height="16" />
      {[40, 110, 180].map((x) => (
        <path key={x} class="schematic-flux" d={`M${x} 62V158`} marker-end={`url(#${arrow})`} />
      ))}
      <text class="schematic-label" x="48" y="40">
        only ions pass
      </text>
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'ladder',
    heading: 'Who goes first',
    legend:
      'The electrode comes down in potential, meets the additive first, then salt and solvent.',
    description:
      'A ladder of potentials above that of sodium: the additive at the top, the salt below it, the solvent lowest. An arrow for the potential of the electrode points downwards past all three.',
    drawing: <Ladder />,
  },
  {
    id: 'without',
    heading: 'Without it',
    legend: 'Solvent makes a film of lumps and gaps. Electrons reach the solvent, and it grows on.',
    description:
      'Lumps of organic film of different heights on sodium, with gaps between them. Arrows for electrons lead from the metal up through the gaps.',
    drawing: <Uneven />,
  },
  {
    id: 'with',
    heading: 'With it',
    legend:
      'Products of the additive close the surface, thin and even. Ions cross, electrons do not.',
    description:
      'A level row of inorganic grains on sodium under a thin organic layer. Arrows for ions lead from the electrolyte down through both to the metal.',
    drawing: <Even />,
  },
];

/** An additive that is reduced before the solvent, and the film that each of them leaves. */
export default function AdditiveFirst() {
  return <Panels slug="additive-first" panels={panels} />;
}
