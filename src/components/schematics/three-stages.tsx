import { ArrowHead } from '../plot/arrow-head.tsx';
import { type Panel, Panels } from '../plot/panels.tsx';

/** One head for all three panels. */
const arrow = 'three-stages-arrow';

/** A needle: its foot at (x, 168), its tip leaning by `lean`, in the panel's coordinates. */
function needle(x: number, top: number, lean: number, foot = 168): string {
  const tip = x + lean;
  return `M${x - 5} ${foot}Q${x - 4} ${(foot + top) / 2} ${tip} ${top}Q${x + 5} ${(foot + top) / 2} ${x + 5} ${foot}Z`;
}

const needles = [
  [40, 74, -5],
  [74, 46, 4],
  [110, 30, -3],
  [146, 58, 6],
  [182, 80, 3],
] as const;

const grains = [22, 40, 57, 74, 92, 110, 128, 146, 164, 182, 199];

const electrode = <rect class="schematic-metal" x="0" y="168" width="220" height="32" />;

function Grains() {
  return grains.map((x, i) => (
    <circle key={x} class="schematic-metal" cx={x} cy="166" r={i % 2 === 0 ? 11 : 14} />
  ));
}

function IonsDown() {
  return [58, 128, 164].map((x) => (
    <path key={x} class="schematic-flux" d={`M${x} 12V40`} marker-end={`url(#${arrow})`} />
  ));
}

function Plating() {
  return (
    <>
      <ArrowHead id={arrow} class="schematic-ion" />
      {electrode}
      <Grains />
      {needles.map(([x, top, lean]) => (
        <path key={x} class="schematic-metal" d={needle(x, top, lean)} />
      ))}
      <IonsDown />
    </>
  );
}

function Stripping() {
  return (
    <>
      {electrode}
      {needles.map(([x, top, lean], i) => (
        <path
          key={x}
          class="schematic-dead"
          d={needle(x, top - 4, lean, 138)}
          transform={`rotate(${[-16, -8, 5, 14, 26][i]} ${x} 138)`}
        />
      ))}
      {[40, 110, 182].map((x) => (
        <path key={x} class="schematic-flux" d={`M${x} 163V149`} marker-end={`url(#${arrow})`} />
      ))}
    </>
  );
}

/** Lobes of the moss, each [x, y, radius]; the interphase is drawn as a rim around them. */
const moss = [
  [30, 152, 17],
  [56, 140, 20],
  [84, 130, 19],
  [104, 112, 18],
  [126, 126, 21],
  [152, 138, 20],
  [176, 128, 16],
  [194, 150, 17],
  [70, 156, 24],
  [112, 148, 26],
  [150, 156, 24],
] as const;

function Moss() {
  return (
    <>
      <g class="schematic-interphase">
        {moss.map(([x, y, r]) => (
          <circle key={x} cx={x} cy={y} r={r + 6} />
        ))}
      </g>
      {moss.map(([x, y, r]) => (
        <circle key={x} class="schematic-metal" cx={x} cy={y} r={r} />
      ))}
      {electrode}
      <path class="schematic-flux" d="M104 30V70" marker-end={`url(#${arrow})`} />
      <path class="schematic-flux" d="M62 96H34" marker-end={`url(#${arrow})`} />
      <path class="schematic-flux" d="M162 92H194" marker-end={`url(#${arrow})`} />
    </>
  );
}

const panels: readonly Panel[] = [
  {
    id: 'grains',
    heading: 'I · Plating',
    legend: 'Grains first; then needles grow from them towards the ions.',
    description: 'Rounded grains cover the electrode. Needles of different height rise from them.',
    drawing: <Plating />,
  },
  {
    id: 'dead',
    heading: 'II · Stripping',
    legend: 'The foot dissolves first. What was above it floats free: dead sodium.',
    description:
      'The electrode is flat again. The needles hang above it, tilted, with no contact to it.',
    drawing: <Stripping />,
  },
  {
    id: 'moss',
    heading: 'III · Moss',
    legend: 'Interphase gathers at the tips and blocks them; the metal spreads sideways.',
    description:
      'Rounded lobes of metal, each with a thick rim of interphase, cover the electrode as a moss.',
    drawing: <Moss />,
  },
];

/** The three stages of a sodium deposit. */
export default function ThreeStages() {
  return <Panels slug="three-stages" panels={panels} />;
}
