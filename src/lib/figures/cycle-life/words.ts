import { requiredEfficiency } from '../../models/inventory.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { markStops } from '../literature/record-mark.ts';
import { counted, readingText } from '../literature/words.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import type { Life } from './life.ts';
import type { CycleLifeValues } from './parameters.ts';
import { percentOf, testMark } from './shown.ts';

function efficiencyText(loss: number): string {
  // As many nines as the loss leaves digits for.
  const digits = Math.max(1, 2 - Math.floor(Math.log10(loss) + 2));
  return `${(100 * (1 - loss)).toFixed(Math.min(6, digits))}\u00a0%`;
}

function wantedText({ n, rho }: CycleLifeValues): string {
  return `${settingText(percentOf(rho), '%')} after ${counted(Math.round(n), 'cycle')}`;
}

function reservoirText({ ratio, foil, reservoir, lasting }: Life): string {
  if (reservoir === 0) return 'Nothing is in reserve: the capacity falls from the first cycle on.';
  const um = quantityText(unitFromSI(foil, 'µm'), 'µm', 2);
  return `A foil of ${um}, $N/P$ = ${numberText(ratio, 2)}, makes up for the losses of ${numberText(lasting, 3)} cycles.`;
}

function neededText(values: CycleLifeValues, { allowed, reservoir }: Life): string {
  const bare = efficiencyText(allowed.bare);
  if (reservoir === 0) return `${wantedText(values)} asks for an efficiency of ${bare}.`;
  if (allowed.cell >= 1) return `With this reserve ${wantedText(values)} asks for nothing.`;
  return `${wantedText(values)} asks for an efficiency of ${efficiencyText(allowed.cell)}; without the reserve, of ${bare}.`;
}

/** How many reported tests lost little enough for their own cycles. */
function testsText({ rho }: CycleLifeValues, { tests, reservoir }: Life): string {
  const within = tests.filter(
    ({ loss, cycles }) => loss / 100 <= 1 - requiredEfficiency(rho, cycles.low, reservoir),
  );
  return `Of ${tests.length} reported efficiencies ${within.length} would have left this cell ${settingText(percentOf(rho), '%')} after as many cycles as they were reported for; the marks of these lie under the curve.`;
}

export function lifeRemark(values: CycleLifeValues, life: Life): string {
  const left = `At a loss of ${settingText(Number(percentOf(values.loss).toPrecision(4)), '%')} per cycle, ${quantityText(percentOf(life.left), '%')} is left after ${counted(Math.round(values.n), 'cycle')}.`;
  const more = values.show === 'left' ? left : testsText(values, life);
  return `${reservoirText(life)} ${more} ${neededText(values, life)} This is the least loss that an efficiency allows: no rise of the resistance, no electrolyte used up.`;
}

export function describeLife(values: CycleLifeValues, life: Life): string {
  const shape =
    values.show === 'left'
      ? 'Capacity left against cycles: level while the reserve of sodium lasts, then falling by the same share in each cycle. A dashed curve is the same cell without a reserve.'
      : 'Loss per cycle that a life allows, against the number of cycles, both axes logarithmic: the longer the life, the smaller the loss. A dashed curve is the same without a reserve. Marks are efficiencies of the literature, at the number of cycles for which they were reported.';
  return `${shape} ${lifeRemark(values, life)}`;
}

export function lifeTable({ show }: CycleLifeValues, { cell, bare, tests }: Life): DataTable {
  if (show === 'allowed')
    return {
      columns: [
        { label: 'Electrolyte' },
        { label: 'Cycles', symbol: 'n' },
        { label: 'Coulombic efficiency', unit: '%' },
        { label: 'Record' },
      ],
      rows: tests.map(({ test, efficiency, cycles }) => [
        test.subject,
        readingText(cycles, ''),
        readingText(efficiency, ''),
        { record: test.record, text: test.work },
      ]),
    };
  const without = new Map(bare);
  return {
    columns: [
      { label: 'Cycles', symbol: 'n' },
      { label: 'Capacity left', symbol: 'ρ', unit: '%' },
      { label: 'Without a reserve', symbol: 'ρ', unit: '%' },
    ],
    rows: cell
      .filter(([cycles]) => without.has(cycles))
      .filter((_, index) => index % 10 === 0)
      .map(([cycles, share]) => [cycles, percentOf(share), percentOf(without.get(cycles) ?? 0)]),
  };
}

export function lifeReadout({ show }: CycleLifeValues, { cell, tests }: Life): ReadoutStop[] {
  if (show === 'allowed') return markStops(tests.map(testMark));
  return cell.map(([cycles, share]) => ({
    x: cycles,
    points: [{ y: percentOf(share), series: 5 }],
    text: `${numberText(cycles, 3)} cycles: ${quantityText(percentOf(share), '%')} left`,
  }));
}
