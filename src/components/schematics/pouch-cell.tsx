import { type Panel, Panels } from '../plot/panels.tsx';

/** Pixels of a micrometre in the two stacks, so that they can be compared. */
const SCALE = 0.5;

interface Layer {
  readonly name: string;
  readonly look: string;
  /** µm. */
  readonly thickness: number;
  /** Pixels by which its name moves, away from the next one. */
  readonly shift?: number;
}

const collector = { look: 'schematic-collector', thickness: 7.5 } as const;

/** From the top: a cathode of so many micrometres opposite so much metal; where names crowd, the separator’s moves. */
function unit(cathode: number, shift: number, metal: readonly Layer[]): readonly Layer[] {
  return [
    { name: 'collector', ...collector },
    { name: 'cathode', look: 'schematic-inorganic', thickness: cathode },
    { name: 'separator', look: 'schematic-box', thickness: 20, shift },
    ...metal,
    { name: 'collector', ...collector },
  ];
}

function Stack({ layers, top }: { readonly layers: readonly Layer[]; readonly top: number }) {
  const heights = layers.map(({ thickness }) => thickness * SCALE);
  return layers.map(({ name, look, shift = 0 }, index) => {
    const y = top + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    const height = heights[index] as number;
    const isNamed = height > 9 || name === 'separator';
    return (
      <g key={`${name} ${y}`}>
        <rect class={look} x="10" y={y} width="112" height={height} />
        {isNamed && (
          <text class="schematic-label schematic-note" x="130" y={y + height / 2 + 4 + shift}>
            {name}
          </text>
        )}
      </g>
    );
  });
}

const test = unit(38, 4, [{ name: 'sodium foil', look: 'schematic-metal', thickness: 270 }]);
const lean = unit(115, -4, [
  { name: 'plated', look: 'schematic-dead', thickness: 27 },
  { name: 'thin foil', look: 'schematic-metal', thickness: 27, shift: 3 },
]);

/** The sheets of two repeat units: a coated collector has its coating on both sides. */
const sheets = [
  { look: 'schematic-inorganic', height: 16 },
  { look: 'schematic-box', height: 6 },
  { look: 'schematic-metal', height: 7 },
  { look: 'schematic-collector', height: 4 },
  { look: 'schematic-metal', height: 7 },
  { look: 'schematic-box', height: 6 },
  { look: 'schematic-inorganic', height: 16 },
  { look: 'schematic-collector', height: 4 },
] as const;

function Sheets() {
  const all = [...sheets, ...sheets];
  return all.map(({ look, height }, index) => {
    const y = 48 + all.slice(0, index).reduce((sum, sheet) => sum + sheet.height, 0);
    const x = look === 'schematic-collector' ? (index % 8 === 7 ? 14 : 40) : 40;
    const width = look === 'schematic-collector' ? 166 : 140;
    return <rect key={y} class={look} x={x} y={y} width={width} height={height} />;
  });
}

const panels: readonly Panel[] = [
  {
    id: 'pouch',
    heading: 'In a pouch',
    legend:
      'Each collector carries a coating or a foil on both sides. Cathode collectors leave on one side, anode collectors on the other.',
    description:
      'Sheets lie on one another within a pouch: cathode, separator, metal, collector, metal, separator, cathode, collector, and the same again. Collectors stick out to the left and to the right in turn.',
    drawing: (
      <>
        <rect class="schematic-box" x="6" y="30" width="208" height="164" rx="14" />
        <Sheets />
        <text class="schematic-label schematic-note" x="110" y="20" text-anchor="middle">
          two repeat units of many
        </text>
      </>
    ),
  },
  {
    id: 'test',
    heading: 'Half a unit, test cell',
    legend: 'A thin cathode opposite a thick foil: most of the sodium never moves.',
    description:
      'Drawn to scale from the top: a collector, a thin cathode, a separator, a foil of sodium seven times as thick as the cathode, a collector.',
    drawing: <Stack layers={test} top={14} />,
  },
  {
    id: 'lean',
    heading: 'The same, practical cell',
    legend:
      'To the same scale: a thick cathode, a foil that holds as much sodium as the cathode. Dashed: what it gains on charge.',
    description:
      'Drawn to the same scale from the top: a collector, a cathode three times as thick, a separator, a dashed outline for the sodium that is plated on charge, a foil as thin as that, a collector.',
    drawing: <Stack layers={lean} top={50} />,
  },
];

/** How sheets make a pouch cell, and what of them is sodium in a test and in practice. */
export default function PouchCell() {
  return <Panels slug="pouch-cell" panels={panels} />;
}
