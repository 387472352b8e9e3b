import { type Panel, Panels } from '../plot/panels.tsx';

type Place = readonly [x: number, y: number];

/** Pixels from the middle of an ion to that of a molecule that it holds. */
const HELD = 21;

/** Molecules around an ion, by their directions in degrees. */
interface Cation {
  readonly at: Place;
  readonly holds: readonly number[];
}

function heldPlace([x, y]: Place, degrees: number): Place {
  const angle = (degrees * Math.PI) / 180;
  return [Math.round(x + HELD * Math.cos(angle)), Math.round(y + HELD * Math.sin(angle))];
}

const circle = (radius: number) =>
  `m-${radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 -${2 * radius},0`;
const square = 'm-7,-7h14v14h-14z';

/** Many marks of one shape as one path. */
function Marks({ at, shape, look }: { at: readonly Place[]; shape: string; look: string }) {
  return <path class={look} d={at.map((place) => `M${place.join(' ')}${shape}`).join('')} />;
}

interface Solution {
  readonly cations: readonly Cation[];
  readonly anions: readonly Place[];
  readonly free?: readonly Place[];
  readonly diluent?: readonly Place[];
}

function Drawn({ cations, anions, free = [], diluent = [] }: Solution) {
  const places = cations.map(({ at }) => at);
  const held = cations.flatMap(({ at, holds }) => holds.map((turn) => heldPlace(at, turn)));
  return (
    <>
      <Marks at={diluent} shape={square} look="schematic-metal" />
      <Marks at={free} shape={circle(8)} look="schematic-free" />
      <Marks at={held} shape={circle(8)} look="schematic-foreign" />
      <Marks at={places} shape={circle(11)} look="schematic-ion" />
      <Marks at={places} shape="m-5,0h10m-5,-5v10" look="schematic-charge" />
      <Marks at={anions} shape={circle(11)} look="schematic-oxygen" />
      <Marks at={anions} shape="m-5,0h10" look="schematic-charge" />
    </>
  );
}

const dilute: Solution = {
  cations: [
    { at: [56, 62], holds: [45, 135, 225, 315] },
    { at: [150, 132], holds: [0, 90, 180, 270] },
  ],
  anions: [
    [176, 44],
    [56, 160],
  ],
  free: [
    [18, 22],
    [104, 24],
    [126, 78],
    [202, 88],
    [20, 112],
    [96, 108],
    [206, 168],
    [104, 174],
    [206, 22],
  ],
};

const concentrated: Solution = {
  cations: [
    { at: [40, 46], holds: [180, 270] },
    { at: [88, 50], holds: [270] },
    { at: [136, 44], holds: [90] },
    { at: [84, 100], holds: [270] },
    { at: [132, 106], holds: [90] },
    { at: [180, 102], holds: [300, 0] },
    { at: [48, 160], holds: [180, 270] },
    { at: [96, 164], holds: [90] },
    { at: [144, 164], holds: [90] },
  ],
  anions: [
    [64, 50],
    [112, 44],
    [160, 50],
    [60, 104],
    [108, 102],
    [156, 106],
    [72, 164],
    [120, 160],
    [168, 160],
  ],
};

const localised: Solution = {
  cations: [
    { at: [76, 70], holds: [180, 270] },
    { at: [124, 74], holds: [270] },
    { at: [64, 118], holds: [180] },
    { at: [112, 118], holds: [270] },
    { at: [160, 118], holds: [0] },
  ],
  anions: [
    [100, 76],
    [148, 78],
    [88, 122],
    [136, 122],
    [112, 142],
  ],
  diluent: [
    [20, 20],
    [98, 18],
    [168, 26],
    [202, 60],
    [178, 90],
    [18, 96],
    [20, 158],
    [64, 168],
    [150, 164],
    [204, 132],
    [204, 180],
    [24, 56],
  ],
};

const panels: readonly Panel[] = [
  {
    id: 'dilute',
    heading: 'Dilute',
    legend:
      'Each ion (+) holds its solvent (full discs); much solvent is free (rings). Anions (−) stand apart.',
    description:
      'Two sodium ions, each with four molecules of solvent around it. Nine molecules of solvent are free, and two anions stand apart.',
    drawing: <Drawn {...dilute} />,
  },
  {
    id: 'concentrated',
    heading: 'Concentrated',
    legend: 'No solvent is free. Anions take its places and bridge the ions.',
    description:
      'Nine sodium ions and nine anions stand in rows and touch each other. Each sodium ion holds one or two molecules of solvent; no molecule is free.',
    drawing: <Drawn {...concentrated} />,
  },
  {
    id: 'localised',
    heading: 'Localised',
    legend: 'A diluent (squares) parts the aggregates and leaves their inside as it was.',
    description:
      'A group of five sodium ions and five anions, crowded as in the concentrated solution, is surrounded by twelve molecules of diluent that hold no ion.',
    drawing: <Drawn {...localised} />,
  },
];

/** Salt and solvent from a dilute solution to a concentrated and a diluted concentrated one. */
export default function DiluteToLocalised() {
  return <Panels slug="dilute-to-localised" panels={panels} />;
}
