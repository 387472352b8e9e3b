import type { Axes, DataTable } from '../definition.ts';
import { counted, leftOutText, readingText } from '../literature/words.ts';
import { shortNumberText } from '../number-text.ts';
import type { SaltValues } from './parameters.ts';
import { type SaltResults, type SaltRow, units } from './results.ts';
import { ROW_HEIGHT } from './stack.ts';

const labels = {
  loss: 'Loss per cycle, 1 − CE',
  life: 'Life of a symmetric cell',
} as const;

export function saltAxes({ quantity }: SaltValues, { rows, domain }: SaltResults): Axes {
  return {
    x: { label: labels[quantity], symbol: '', unit: units[quantity], scale: 'log', domain },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, rows.length * ROW_HEIGHT] },
  };
}

/** `0.1–6.6 %`, or that there is nothing. */
export function rangeText({ tests }: SaltRow, { quantity }: SaltValues): string {
  const all = tests.map(({ shown }) => shown.low);
  if (all.length === 0) return 'none shown';
  const ends = [...new Set([Math.min(...all), Math.max(...all)])].map(shortNumberText);
  return `${ends.join('–')}\u00a0${units[quantity]}`;
}

/** The salt whose worst result is furthest from its best. */
function widest(rows: readonly SaltRow[]): SaltRow | undefined {
  const ratio = ({ tests }: SaltRow) => {
    const all = tests.map(({ shown }) => shown.low);
    return all.length < 2 ? 0 : Math.max(...all) / Math.min(...all);
  };
  return rows.filter((row) => ratio(row) > 0).toSorted((a, b) => ratio(b) - ratio(a))[0];
}

export function describeSalts(values: SaltValues, { rows, domain, leftOut }: SaltResults): string {
  const list = rows
    .map((row) => `${row.salt}, ${counted(row.tests.length, 'result')}, ${rangeText(row, values)}`)
    .join('; ');
  const only = values.current === 'half' ? ' at 0.5 mA cm⁻²' : '';
  return `${labels[values.quantity]} in ${units[values.quantity]}${only}, on a logarithmic axis from ${domain.join(' to ')}, a row for each salt: ${list}. ${leftOutText(leftOut)}`;
}

export function saltsRemark(values: SaltValues, { rows, leftOut }: SaltResults): string {
  const row = widest(rows);
  const spread = row
    ? `One salt alone, ${row.salt}, spans ${rangeText(row, values)}: solvent, additive and test weigh as much as the anion. `
    : '';
  return `${spread}${leftOutText(leftOut)}`.trim();
}

export function saltsTable({ quantity }: SaltValues, { rows }: SaltResults): DataTable {
  return {
    columns: [
      { label: 'Salt' },
      { label: 'Electrolyte' },
      { label: 'Class' },
      { label: labels[quantity], unit: units[quantity] },
      { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²' },
      { label: 'Record' },
    ],
    rows: rows.flatMap(({ salt, tests }) =>
      tests.map(({ test, shown }) => {
        const { currentDensity_mA_cm2: current } = test.numbers;
        return [
          salt,
          test.subject,
          test.class,
          readingText(shown, ''),
          current ? readingText(current, '') : null,
          { record: test.record, text: test.work },
        ];
      }),
    ),
  };
}
