import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { leftOutText } from '../literature/words.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type Budget, type BudgetMark, type BudgetRow, temperatureText } from './budget.ts';
import type { BudgetValues } from './parameters.ts';

export const shownUnit = { loss: 'mV', current: 'mA cm⁻²' } as const;

function markText({ name, x }: BudgetMark, { show }: BudgetValues): string {
  return `${name} ${quantityText(x, shownUnit[show])}`;
}

function rowText({ cell, label, marks }: BudgetRow, values: BudgetValues): string {
  const texts = marks.map((mark) => markText(mark, values)).join(', ');
  const why = cell.reason ? `; not added up: ${cell.reason.replace(/\.$/, '')}` : '';
  return `${cell.electrolyte.work}, ${label}: ${texts}${why}`;
}

function settings({ J, V, t }: BudgetValues, show: BudgetValues['show']): string {
  const set = (value: number, unit: 'mV' | 'mA cm⁻²' | 'µm') =>
    settingText(Number(unitFromSI(value, unit).toPrecision(4)), unit);
  const asked =
    show === 'loss'
      ? `At ${set(J, 'mA cm⁻²')} and ${set(t, 'µm')}, with ${set(V, 'mV')} allowed`
      : `For a loss of ${set(V, 'mV')} at ${set(t, 'µm')}, with ${set(J, 'mA cm⁻²')} asked for`;
  return asked;
}

export function budgetRemark(values: BudgetValues, { rows, within, leftOut }: Budget): string {
  const added = rows.filter(({ cell }) => cell.whole !== undefined).length;
  const known = rows.filter(({ cell }) => cell.interface).length;
  const sums =
    known === 0
      ? 'No interface was reported for any of these: a missing mark is not a small one.'
      : `Electrolyte and interfaces are added up for ${added} of the ${known} whose interface was reported; of the others a temperature is not known, or they differ.`;
  const missing = leftOutText(leftOut);
  return `${settings(values, values.show)}: ${within} of ${rows.length} meet it, as far as they are known. ${sums} Thickness and current are chosen, one for all.${missing && ` ${missing}`}`;
}

export function describeBudget(values: BudgetValues, budget: Budget): string {
  const what =
    values.show === 'loss'
      ? 'Voltage that a current loses'
      : 'Current density at which a voltage is lost';
  const rows = budget.rows.map((row) => rowText(row, values));
  return `${what} on the electrolyte, on its two interfaces with sodium, and on both where they may be added, one row an electrolyte, on a logarithmic axis. ${rows.join('. ')}. ${budgetRemark(values, budget)}`;
}

export function budgetTable({ show }: BudgetValues, { rows }: Budget): DataTable {
  const unit = shownUnit[show];
  const at = ({ marks }: BudgetRow, name: string) =>
    marks.find((mark) => mark.name === name)?.x ?? null;
  return {
    columns: [
      { label: 'Electrolyte' },
      { label: 'Temperature' },
      { label: 'On the electrolyte', unit },
      { label: 'On both interfaces', unit },
      { label: 'Added up', unit },
      { label: 'Conductivity' },
      { label: 'Interface' },
    ],
    rows: rows.map((row) => {
      const { electrolyte, interface: contact } = row.cell;
      return [
        electrolyte.subject || 'not named',
        temperatureText(electrolyte),
        at(row, 'electrolyte'),
        at(row, 'both interfaces'),
        at(row, 'added up'),
        { record: electrolyte.record, text: electrolyte.work },
        contact ? { record: contact.record, text: contact.work } : null,
      ];
    }),
  };
}

export function budgetReadout(values: BudgetValues, { rows }: Budget): ReadoutStop[] {
  const stops = rows.flatMap((row) =>
    row.marks.map(({ name, x, series }) => {
      const { electrolyte, interface: contact } = row.cell;
      const record = name === 'both interfaces' ? contact?.record : electrolyte.record;
      const points = [{ y: row.y, series }];
      return { x, points, text: rowText(row, values), ...(record && { record }) };
    }),
  );
  return stops.toSorted((a, b) => a.x - b.x);
}
