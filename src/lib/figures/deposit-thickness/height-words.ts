import type { DataTable, ReadoutStop } from '../definition.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type Heights, MOST_CHARGE } from './heights.ts';
import { type DepositValues, parameters } from './parameters.ts';

const charge = (si: number) => Number((si / parameters.Q.si).toPrecision(6));

function packing({ p }: DepositValues): string {
  return p === 0
    ? 'Without pores'
    : `With ${settingText(Number((100 * p).toPrecision(4)), '%')} of pores`;
}

/** `26.6 µm of sodium and 14.5 µm of lithium`. */
function heightsText(shown: number, { metals }: Heights): string {
  return metals
    .map(({ slope, name }) => `${quantityText(slope * shown, 'µm')} of ${name}`)
    .join(' and ');
}

export function heightRemark(values: DepositValues, result: Heights): string {
  const shown = charge(values.Q);
  const [sodium] = result.metals;
  const reaches = sodium ? result.separator / sodium.slope : 0;
  return `${packing(values)}, $Q$ = ${settingText(shown, parameters.Q.unit)} deposits ${heightsText(shown, result)}. From ${quantityText(reaches, parameters.Q.unit)} on, sodium is higher than a separator of ${settingText(result.separator, 'µm')} is thick.`;
}

export function describeHeights(values: DepositValues, result: Heights): string {
  const slopes = result.metals
    .map(({ slope, name }) => `${quantityText(slope, 'µm')} of ${name}`)
    .join(' and ');
  return `Height of a deposit against the areal capacity: two straight lines from the origin, ${slopes} for each mA h cm⁻². ${heightRemark(values, result)}`;
}

export function heightTable(_: DepositValues, { metals }: Heights): DataTable {
  const { label, symbol, unit } = parameters.Q;
  return {
    columns: [
      { label, symbol, unit },
      ...metals.flatMap(({ symbol: metal }) => [
        { label: `${metal}, with its pores`, symbol: 'h', unit: 'µm' },
        { label: `${metal}, dense`, symbol: 'h', unit: 'µm' },
      ]),
    ],
    rows: Array.from({ length: MOST_CHARGE }, (__, index) => index + 1).map((shown) => [
      shown,
      ...metals.flatMap(({ slope, denseSlope }) => [slope * shown, denseSlope * shown]),
    ]),
  };
}

export function heightReadout(_: DepositValues, result: Heights): ReadoutStop[] {
  return Array.from({ length: 10 * MOST_CHARGE }, (__, index) => (index + 1) / 10).map((x) => ({
    x,
    points: result.metals.map(({ slope, series }) => ({ y: slope * x, series })),
    text: `${settingText(x, parameters.Q.unit)}: ${heightsText(x, result)}`,
  }));
}
