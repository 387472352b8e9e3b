import type { DataTable } from '../definition.ts';
import { counted, leftOutText, readingText } from '../literature/words.ts';
import { numberText, quantityText } from '../number-text.ts';
import type { PlotRow } from '../rows/row.ts';
import type { StockValues } from './parameters.ts';
import type { Stock, Stocks } from './stock.ts';

/** `10 mmol L⁻¹ KTFSI`, or by mass where the record has it so. */
function doseText({ concentration, dose: { numbers, words } }: Stock): string {
  const { amount_wt_percent: share } = numbers;
  const amount = share ? readingText(share, 'wt%') : quantityText(concentration, 'mmol L⁻¹', 2);
  return `${amount} ${words.component}`;
}

const cyclesText = (cycles: number) => `${numberText(cycles, 2)}\u00a0cycles`;

function told(stock: Stock): string {
  return `${doseText(stock)}, enough for ${cyclesText(stock.fed)} of ${stock.reported}`;
}

export function describeStocks(_: StockValues, { stocks, domain }: Stocks): string {
  const list = stocks.map((stock) => `${told(stock)} (${stock.test.work})`).join('; ');
  return `Cycles on a logarithmic axis from ${domain.join(' to ')} for ${counted(stocks.length, 'dose')} of an additive: those whose losses the dose could feed, and those over which an efficiency was reported. ${list}.`;
}

export function stocksRemark(_: StockValues, { stocks, leftOut }: Stocks): string {
  const enough = stocks.filter(({ fed, reported }) => fed >= reported).length;
  const sum =
    enough === 0
      ? 'No dose could have fed the losses of its test.'
      : `${counted(enough, 'dose')} of ${stocks.length} could have fed the losses of its test.`;
  return `Hollow: cycles whose losses the dose could take up; filled: cycles of the test. ${sum} Liquid, capacity and electrons are assumed, and alike for all. ${leftOutText(leftOut)}`;
}

export function stockRows(_: StockValues, { stocks }: Stocks): PlotRow[] {
  return stocks.map((stock) => {
    const { dose, test, fed, reported } = stock;
    const point = { arrows: [], text: `${test.work}: ${told(stock)}.` };
    return {
      label: told(stock),
      points: [
        { ...point, record: dose.record, value: fed, isControl: true },
        { ...point, record: test.record, value: reported, isControl: false },
      ],
    };
  });
}

export function stocksTable(_: StockValues, { stocks }: Stocks): DataTable {
  return {
    columns: [
      { label: 'Dose' },
      { label: 'Concentration', symbol: 'c_a', unit: 'mol L⁻¹' },
      { label: 'Charge that it can take up', symbol: 'Q_a', unit: 'mA h cm⁻²' },
      { label: 'Coulombic efficiency', unit: '%' },
      { label: 'Cycles it could feed', symbol: 'n_a' },
      { label: 'Cycles of the test' },
      { label: 'Record of the dose' },
      { label: 'Record of the test' },
    ],
    rows: stocks.map((stock) => [
      doseText(stock),
      stock.concentration / 1000,
      stock.charge,
      stock.test.numbers.efficiency_percent?.low ?? null,
      stock.fed,
      stock.reported,
      { record: stock.dose.record, text: stock.dose.work },
      { record: stock.test.record, text: stock.test.work },
    ]),
  };
}
