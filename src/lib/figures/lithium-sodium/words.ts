import type { DataTable, ReadoutStop } from '../definition.ts';
import { numberText, quantityText, settingText, shortNumberText } from '../number-text.ts';
import type { LithiumSodiumValues } from './parameters.ts';
import type { Ratios } from './ratios.ts';

type Row = Ratios['rows'][number];

/** Four digits hold all that is printed. */
const rounded = (value: number) => Number(value.toPrecision(4));

/** Lithium first: `152 → 186 pm`. */
export function rowText({ lithium, sodium, unit }: Row): string {
  return `${shortNumberText(rounded(lithium))} → ${settingText(rounded(sodium), unit)}`;
}

function ratioName({ ratio }: LithiumSodiumValues): string {
  return ratio === 'sodium' ? 'sodium to lithium' : 'lithium to sodium';
}

export function ratiosRemark(_: LithiumSodiumValues, { potentialGap }: Ratios): string {
  return `The standard potential of sodium is ${quantityText(potentialGap, 'V', 2)} above that of lithium. It has no bar: the zero of potentials is a convention, and a ratio of them says nothing.`;
}

export function describeRatios(values: LithiumSodiumValues, result: Ratios): string {
  const told = result.rows.map((row) => `${row.name.toLowerCase()} ${numberText(row.ratio)}`);
  return `Ratio of ${ratioName(values)} for ${result.rows.length} properties, as bars from 1 on a logarithmic axis: ${told.join(', ')}. ${ratiosRemark(values, result)}`;
}

export function ratiosTable(values: LithiumSodiumValues, { rows, potentials }: Ratios): DataTable {
  return {
    columns: [
      { label: 'Property' },
      { label: 'Unit' },
      { label: 'Lithium' },
      { label: 'Sodium' },
      { label: `Ratio of ${ratioName(values)}` },
    ],
    rows: [
      ...rows.map(({ name, unit, lithium, sodium, ratio }) => [name, unit, lithium, sodium, ratio]),
      ['Standard potential against SHE', 'V', potentials.lithium, potentials.sodium, null],
    ],
  };
}

/** From the least ratio to the greatest. */
export function ratiosReadout(values: LithiumSodiumValues, { rows }: Ratios): ReadoutStop[] {
  return rows
    .map((row) => ({
      x: row.ratio,
      points: [{ y: row.y - 0.25, series: row.ratio > 1 ? 1 : 2 }],
      text: `${row.name}, lithium → sodium ${rowText(row)}: ratio of ${ratioName(values)} ${numberText(row.ratio)}`,
    }))
    .toSorted((a, b) => a.x - b.x);
}
