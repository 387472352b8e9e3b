import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { quantityText } from '../number-text.ts';
import { type EnergiesValues, parameters } from './parameters.ts';
import { type Energies, quantities, type ReactionRow } from './reactions.ts';

const masses = {
  products: 'The products are what a discharged cell holds, the gas that it has taken in included.',
  'reactants without gas':
    'A gas that comes from outside is not counted: this is what the cell weighs before its first discharge, and less than it weighs afterwards.',
  sodium: 'Only the sodium that is used up is counted, and nothing that it reacts with.',
} as const;

export function valueText({ show }: EnergiesValues, { value }: ReactionRow): string {
  const { unit } = quantities[show];
  return quantityText(value, unit, value >= 1000 || unit === 'V' ? 4 : 3);
}

function basisText({ show, per }: EnergiesValues): string {
  if (show === 'voltage') return 'No mass enters the voltage.';
  return `${masses[per]} Electrolyte, host, collectors and spare sodium are counted in no case.`;
}

export function energiesRemark(values: EnergiesValues, { rows }: Energies): string {
  const [best] = rows.toSorted((a, b) => b.value - a.value);
  const printed = rows.find((row) => row.printed !== undefined)?.printed;
  const mark =
    printed === undefined
      ? ''
      : ` The hollow mark is the ${quantityText(printed, 'W h kg⁻¹', 4)} that a review prints for cells with oxygen.`;
  return `Highest is ${best ? `${best.name}, with ${valueText(values, best)}` : ''}. ${basisText(values)}${mark}`;
}

export function describeEnergies(values: EnergiesValues, result: Energies): string {
  const per = parameters.per.options.find(({ value }) => value === values.per)?.label;
  const mass = values.show === 'voltage' ? '' : `, per mass of ${per}`;
  const told = result.rows.map((row) => `${row.name} ${valueText(values, row)}`);
  return `${quantities[values.show].label} of four reactions of sodium as bars${mass}: ${told.join('; ')}. ${energiesRemark(values, result)}`;
}

export function energiesTable(_: EnergiesValues, { rows }: Energies): DataTable {
  return {
    columns: [
      { label: 'Cell' },
      { label: 'Reaction' },
      { label: 'Standard voltage', unit: 'V' },
      { label: 'Capacity', unit: 'mA h g⁻¹' },
      { label: 'Specific energy', unit: 'W h kg⁻¹' },
    ],
    rows: rows.map(({ name, label, voltage, capacity, energy }) => [
      name,
      label,
      voltage,
      unitFromSI(capacity, 'mA h g⁻¹'),
      unitFromSI(energy, 'W h kg⁻¹'),
    ]),
  };
}

/** From the least to the greatest. */
export function energiesReadout(values: EnergiesValues, { rows }: Energies): ReadoutStop[] {
  return rows
    .map((row) => ({
      x: row.value,
      points: [{ y: row.y - 0.25, series: 1 }],
      text: `${row.label}: ${valueText(values, row)}`,
    }))
    .toSorted((a, b) => a.x - b.x);
}
