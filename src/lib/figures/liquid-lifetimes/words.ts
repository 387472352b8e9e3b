import type { DataTable } from '../definition.ts';
import { electrolyteGroups } from '../literature/classes.ts';
import { counted, leftOutText, readingText } from '../literature/words.ts';
import { quantityText } from '../number-text.ts';
import type { Lifetimes, PlacedCell } from './lifetimes.ts';
import type { LifetimesValues } from './parameters.ts';

function longest(cells: readonly PlacedCell[], by: (cell: PlacedCell) => number) {
  return cells.toSorted((a, b) => by(b) - by(a))[0];
}

function groupNames(classes: LifetimesValues['classes']): string {
  const names = electrolyteGroups.filter(({ value }) => classes.includes(value));
  return names.map(({ label }) => label).join(', ') || 'no class';
}

function mostCharge({ shown }: Lifetimes): string {
  const most = longest(shown, ({ charge = 0 }) => charge);
  if (most?.charge === undefined) return '';
  const passed = quantityText(most.charge / 1000, 'A h cm⁻²', 2);
  return ` The most that was plated on an electrode in all is ${passed}, in ${most.cell.subject} (${most.cell.work}).`;
}

export function describeLifetimes({ life, classes }: LifetimesValues, run: Lifetimes): string {
  const unit = life === 'hours' ? 'h' : 'cycles';
  const ends = [
    run.shown.toSorted((a, b) => a.life.low - b.life.low)[0],
    longest(run.shown, (one) => one.life.low),
  ];
  const spread = ends.flatMap((cell) =>
    cell ? [`${readingText(cell.life, unit)} (${cell.cell.work})`] : [],
  );
  const range = spread.length > 0 ? `, from ${spread.join(' to ')}` : '';
  return `${counted(run.shown.length, 'symmetric cell')} with ${groupNames(classes)}: reported life in ${life} against current density, both on logarithmic axes${range}.${mostCharge(run)} ${leftOutText(run.leftOut)}`.trim();
}

export function lifetimesRemark({ life }: LifetimesValues, run: Lifetimes): string {
  const charge =
    life === 'hours'
      ? 'Along a dotted line the same charge has been plated on each electrode in all, half of current density times life.'
      : 'What a cycle plates differs from cell to cell, so that no lines of equal charge can be drawn.';
  return `${charge} An arrow marks a life of which only a lower or an upper bound is given. ${leftOutText(run.leftOut)}`;
}

export function lifetimesTable({ life }: LifetimesValues, { shown }: Lifetimes): DataTable {
  const unit = life === 'hours' ? 'h' : 'cycles';
  return {
    columns: [
      { label: 'Electrolyte or material' },
      { label: 'Class' },
      { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²' },
      { label: 'Life is' },
      { label: 'Life', unit },
      { label: 'Plated in all', unit: 'A h cm⁻²' },
      { label: 'Record' },
    ],
    rows: shown.map(({ cell, life: lived, current, charge }) => [
      cell.subject,
      cell.class,
      String(current.low),
      lived.qualifier ?? null,
      String(lived.low),
      charge === undefined ? null : charge / 1000,
      { record: cell.record, text: cell.work },
    ]),
  };
}
