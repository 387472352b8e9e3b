import type { DataTable, ReadoutStop } from '../definition.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type LimitLine, limitOf, limitPoints, shownCurrent } from './limit-line.ts';
import type { LimitingCurrentValues } from './parameters.ts';

const READOUT_STOPS = 81;
/** Four a decade. */
const TABLE_ROWS = 9;

function currentText(si: number): string {
  return quantityText(shownCurrent(si), 'mA cm⁻²');
}

function settingsText({ against: { symbol, set, unit } }: LimitLine): string {
  return `$${symbol}$ = ${settingText(Number(set.toPrecision(6)), unit)}`;
}

/** On which side of the limit the current lies, and where the sides meet. */
function sideText(values: LimitingCurrentValues, { against, crossing, limit }: LimitLine): string {
  const bound = `$${against.symbol}$ = ${quantityText(crossing, against.unit)}`;
  const range = values.against === 'distance' ? `up to ${bound}` : `from ${bound} on`;
  const current = `$J$ = ${settingText(Number(shownCurrent(values.J).toPrecision(6)), 'mA cm⁻²')}`;
  return values.J <= limit
    ? `${current} is sustained, by a steady gradient, ${range}.`
    : `${current} is too much: the salt at the negative electrode runs out. It would be sustained ${range}.`;
}

export function limitRemark(values: LimitingCurrentValues, line: LimitLine): string {
  return `At ${settingsText(line)}, $J^*$ = ${currentText(line.limit)}. ${sideText(values, line)}`;
}

export function describeLimit(values: LimitingCurrentValues, line: LimitLine): string {
  const law =
    values.against === 'distance'
      ? 'The limiting current density falls as one over the distance of the electrodes'
      : 'The limiting current density grows in proportion to the concentration';
  const [low, high] = line.against.domain;
  const ends = [low, high].map((x) => {
    const limit = currentText(limitOf(line.against.with(values, x)));
    return `${limit} at ${settingText(x, line.against.unit)}`;
  });
  const separator =
    values.N > 1
      ? ` Without a separator it would be ${settingText(Number(values.N.toPrecision(3)), '')} times as high.`
      : '';
  return `${law}: ${ends.join(', ')}.${separator} ${limitRemark(values, line)}`;
}

export function limitTable(values: LimitingCurrentValues, line: LimitLine): DataTable {
  const { label, symbol, unit } = line.against;
  const free = limitPoints({ ...values, N: 1 }, line, TABLE_ROWS);
  return {
    columns: [
      { label, symbol, unit },
      { label: 'Limiting current density', symbol: 'J^*', unit: 'mA cm⁻²' },
      { label: 'Without separator', symbol: 'J^*', unit: 'mA cm⁻²' },
    ],
    rows: limitPoints(values, line, TABLE_ROWS).map(([x, y], row) => [
      x,
      y,
      free[row]?.[1] ?? null,
    ]),
  };
}

export function limitReadout(values: LimitingCurrentValues, line: LimitLine): ReadoutStop[] {
  return limitPoints(values, line, READOUT_STOPS).map(([x, y]) => ({
    x,
    points: [{ y, series: 1 }],
    text: `${quantityText(x, line.against.unit)}: J* = ${quantityText(y, 'mA cm⁻²')}`,
  }));
}
