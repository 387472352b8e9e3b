import { type Panel, Panels } from '../plot/panels.tsx';

const Collector = () => <rect class="schematic-collector" y="191" width="220" height="9" />;

/** The height of the charged anode, for comparison. */
const ChargedHeight = () => <path class="schematic-mark" d="M0 46H220" />;

/** Where the film has parted and new film has formed on bare metal. */
const cracks = [52, 118, 176] as const;

function Plated() {
  return (
    <>
      <ChargedHeight />
      <rect class="schematic-metal" y="54" width="220" height="137" />
      <rect class="schematic-interphase" y="46" width="220" height="8" />
      {cracks.map((x) => (
        <path key={x} class="schematic-gap" d={`M${x} 42l4 6l-4 6l3 5`} />
      ))}
      <Collector />
    </>
  );
}

/** Pieces of film and of metal that have come off, each [x, y, turn]. */
const shreds = [
  [30, 122, -18],
  [92, 96, 12],
  [160, 118, -8],
  [190, 84, 24],
] as const;

function Stripped() {
  return (
    <>
      <ChargedHeight />
      <path class="schematic-metal" d="M0 191V168Q28 160 55 168T110 168T165 168T220 168V191Z" />
      <path
        class="schematic-film"
        d="M0 162Q14 146 28 159T55 163Q70 146 83 160T110 163Q126 148 138 160T165 163Q180 146 194 159T220 163"
      />
      {shreds.map(([x, y, turn]) => (
        <g key={x} transform={`rotate(${turn} ${x} ${y})`}>
          <rect class="schematic-interphase" x={x - 15} y={y - 6} width="30" height="5" />
          <ellipse class="schematic-dead" cx={x} cy={y + 5} rx="10" ry="5" />
        </g>
      ))}
      <Collector />
    </>
  );
}

/** Left edges of the struts of the framework. */
const struts = [0, 42, 84, 126, 168, 212] as const;
const poreWidth = 34;

function Framework() {
  return (
    <>
      <ChargedHeight />
      {struts.slice(0, -1).map((x, index) => (
        <g key={x}>
          <rect
            class="schematic-metal"
            x={x + 8}
            y={index < 3 ? 62 : 146}
            width={poreWidth + (index === 4 ? 2 : 0)}
            height={index < 3 ? 129 : 45}
          />
          <rect
            class="schematic-interphase"
            x={x + 8}
            y={index < 3 ? 56 : 140}
            width={poreWidth + (index === 4 ? 2 : 0)}
            height="6"
          />
        </g>
      ))}
      {struts.map((x) => (
        <rect key={x} class="schematic-strut" x={x} y="46" width="8" height="145" />
      ))}
      <Collector />
      <text class="schematic-label" x="66" y="32" text-anchor="middle">
        full
      </text>
      <text class="schematic-label" x="172" y="32" text-anchor="middle">
        stripped
      </text>
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'plated',
    heading: 'Plated',
    legend: 'The metal has lifted its film, which cracks where it cannot stretch.',
    description:
      'A thick block of metal on a collector, under a thin film of interphase that is cracked in three places. A dashed line marks the height.',
    drawing: <Plated />,
  },
  {
    id: 'stripped',
    heading: 'Stripped',
    legend:
      'The metal has sunk below the dashed line. Film crumples; shreds of it and of metal stay behind.',
    description:
      'Only a thin, uneven layer of metal is left, far below the dashed line. A crumpled film lies on it, and above it float pieces of film and of metal without contact.',
    drawing: <Stripped />,
  },
  {
    id: 'framework',
    heading: 'In a framework',
    legend:
      'Metal rises and falls in the pores. The outer height stays, and struts are carried for it.',
    description:
      'Upright struts stand on the collector, as high as the dashed line. On the left the pores between them are full of metal, on the right a third full; film covers the metal in each pore.',
    drawing: <Framework />,
  },
];

/** Metal without a host, plated and stripped, and the same metal in a framework. */
export default function HostlessMetal() {
  return <Panels slug="hostless-metal" panels={panels} />;
}
