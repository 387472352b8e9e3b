import type { DataTable } from '../definition.ts';
import { liquidGroups } from '../literature/classes.ts';
import type { PlacedTest } from '../literature/efficiency-test.ts';
import { counted, leftOutText, readingText } from '../literature/words.ts';
import { numberText, shortNumberText } from '../number-text.ts';
import type { Efficiencies } from './efficiencies.ts';
import type { EfficienciesValues } from './parameters.ts';

function told({ test, efficiency, cycles }: PlacedTest): string {
  return `${readingText(efficiency, '%')} over ${readingText(cycles, 'cycles')} (${test.work})`;
}

/** `ethers 88 to 99.93 %`. */
function spreads(shown: readonly PlacedTest[]): string[] {
  return liquidGroups.flatMap(({ value, label }) => {
    const all = shown
      .filter(({ group }) => group === value)
      .map(({ efficiency }) => efficiency.low);
    if (all.length === 0) return [];
    const ends = [...new Set([Math.min(...all), Math.max(...all)])].map(shortNumberText);
    return [`${label} ${ends.join(' to ')}\u00a0%`];
  });
}

export function describeEfficiencies(
  { axis }: EfficienciesValues,
  { shown, leftOut }: Efficiencies,
): string {
  const byEfficiency = shown.toSorted((a, b) => a.efficiency.low - b.efficiency.low);
  const ends = [byEfficiency[0], byEfficiency.at(-1)].flatMap((one) => (one ? [told(one)] : []));
  const range = ends.length > 0 ? `, from ${ends.join(' to ')}` : '';
  const upwards = axis === 'loss' ? 'charge lost per cycle' : 'efficiency';
  return `${counted(shown.length, 'Coulombic efficiency', 'Coulombic efficiencies')} of plating and stripping sodium: ${upwards} against the number of cycles${range}. ${spreads(shown).join('; ')}. ${leftOutText(leftOut)}`;
}

export function efficienciesRemark(
  { axis }: EfficienciesValues,
  { shown, leftOut }: Efficiencies,
): string {
  const line =
    axis === 'loss'
      ? 'On a dotted line the losses of all cycles, taken to be alike, add up to the same multiple of what one cycle plates. '
      : '';
  const most = shown.toSorted((a, b) => b.lost - a.lost)[0];
  const worst = most ? `The largest sum is ${numberText(most.lost, 2)} (${most.test.work}). ` : '';
  return `${line}${worst}Whether an efficiency is that of one cycle or an average is seldom reported. ${leftOutText(leftOut)}`;
}

export function efficienciesTable(_: EfficienciesValues, { shown }: Efficiencies): DataTable {
  return {
    columns: [
      { label: 'Electrolyte' },
      { label: 'Class' },
      { label: 'Coulombic efficiency', unit: '%' },
      { label: 'Cycles', symbol: 'N' },
      { label: 'Current density', symbol: 'J', unit: 'mA cm⁻²' },
      { label: 'Lost in all, in capacities of a cycle' },
      { label: 'Record' },
    ],
    rows: shown.map(({ test, efficiency, cycles, lost, current }) => [
      test.subject,
      test.class,
      String(efficiency.low),
      String(cycles.low),
      current === undefined ? null : String(current.low),
      lost,
      { record: test.record, text: test.work },
    ]),
  };
}
