import './schematic.css';
import { ArrowHead } from '../plot/arrow-head.tsx';

const arrow = 'challenges-arrow';
const back = 'challenges-back';

const boxWidth = 162;
const boxHeight = 48;
const columns = { left: 6, right: 212 } as const;
const rowStep = 82;

interface Step {
  readonly column: keyof typeof columns;
  /** From the top. */
  readonly row: number;
  readonly name: string;
  readonly detail: string;
  /** Where the story begins, or where it ends the cell. */
  readonly kind?: 'cause' | 'end';
}

const steps: readonly Step[] = [
  {
    column: 'left',
    row: 0,
    name: 'Reactive metal',
    detail: 'reduces the electrolyte',
    kind: 'cause',
  },
  { column: 'right', row: 0, name: 'No host', detail: 'volume comes and goes', kind: 'cause' },
  { column: 'left', row: 1, name: 'Uneven film', detail: 'thick, mixed, soluble' },
  { column: 'right', row: 1, name: 'Broken film', detail: 'bare sodium reacts' },
  { column: 'left', row: 2, name: 'Uneven current', detail: 'metal where it is easiest' },
  { column: 'right', row: 2, name: 'Electrolyte lost', detail: 'and gas', kind: 'end' },
  { column: 'left', row: 3, name: 'Dendrites', detail: 'more surface' },
  { column: 'right', row: 3, name: 'Dead sodium', detail: 'cut off on stripping' },
  { column: 'left', row: 4, name: 'Short circuit', detail: 'heat, perhaps fire', kind: 'end' },
  { column: 'right', row: 4, name: 'Sodium lost', detail: 'resistance rises', kind: 'end' },
];

const topOf = (row: number) => 4 + row * rowStep;
const middleOf = (row: number) => topOf(row) + boxHeight / 2;
const centreOf = (column: keyof typeof columns) => columns[column] + boxWidth / 2;
const gap = { from: columns.left + boxWidth, to: columns.right } as const;

function Box({ column, row, name, detail, kind }: Step) {
  const [x, y] = [columns[column], topOf(row)];
  return (
    <>
      <rect
        class={`schematic-box${kind ? ` schematic-${kind}` : ''}`}
        x={x}
        y={y}
        width={boxWidth}
        height={boxHeight}
        rx={kind === 'cause' ? 24 : 3}
      />
      <text class="schematic-step" x={x + boxWidth / 2} y={y + 20} text-anchor="middle">
        {name}
      </text>
      <text class="schematic-detail" x={x + boxWidth / 2} y={y + 38} text-anchor="middle">
        {detail}
      </text>
    </>
  );
}

const Down = ({ column, row }: Pick<Step, 'column' | 'row'>) => (
  <path
    class="schematic-leads"
    d={`M${centreOf(column)} ${topOf(row) + boxHeight}V${topOf(row + 1) - 3}`}
    marker-end={`url(#${arrow})`}
  />
);

/** The way down on each side, and what crosses between them; the way back is dashed. */
function Ways() {
  return (
    <>
      {[0, 1, 2, 3].map((row) => (
        <Down key={row} column="left" row={row} />
      ))}
      {[0, 1, 3].map((row) => (
        <Down key={row} column="right" row={row} />
      ))}
      <path
        class="schematic-leads"
        d={`M${gap.to} ${middleOf(1)}H${gap.from + 3}`}
        marker-end={`url(#${arrow})`}
      />
      <path
        class="schematic-leads"
        d={`M${gap.from} ${middleOf(3) + 8}H${gap.to - 3}`}
        marker-end={`url(#${arrow})`}
      />
      <path
        class="schematic-back"
        d={`M${gap.from} ${middleOf(3) - 10}C${gap.from + 34} ${middleOf(3) - 40} ${gap.to - 32} ${middleOf(1) + 60} ${gap.to - 2} ${middleOf(1) + 16}`}
        marker-end={`url(#${back})`}
      />
    </>
  );
}

/** How the troubles of the anode follow from two causes, and how dendrites feed back on the film. */
export default function Challenges() {
  return (
    <svg
      class="schematic schematic-narrow"
      viewBox={`0 0 ${columns.right + boxWidth + 6} ${topOf(4) + boxHeight + 4}`}
      role="img"
      aria-labelledby="challenges-title challenges-desc"
    >
      <title id="challenges-title">How the troubles of a sodium anode follow from each other</title>
      <desc id="challenges-desc">
        Two causes stand at the top. The reactive metal leads to an uneven film, that to an uneven
        current, that to dendrites, and these to a short circuit. That the metal has no host leads
        to a broken film, and that to loss of electrolyte and to gas. The broken film also makes the
        film uneven. Dendrites become dead sodium on stripping, which loses sodium and raises the
        resistance. A dashed arrow leads back from dendrites to the broken film.
      </desc>
      <ArrowHead id={arrow} class="schematic-leads-head" />
      <ArrowHead id={back} class="schematic-ion" />
      <Ways />
      {steps.map((step) => (
        <Box key={step.name} {...step} />
      ))}
    </svg>
  );
}
