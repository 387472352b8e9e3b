import type { DataTable, ReadoutStop } from '../definition.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type DepositValues, parameters } from './parameters.ts';
import { FOIL_RATIOS, SWINGS, type Swings, swingAt } from './swing.ts';

type Cathode = Swings['cathodes'][number];

const which = {
  sodiated: 'a cathode that brings the sodium',
  desodiated: 'one that takes it from the foil',
} as const;

function told({ state, set }: Cathode, foilRatio: number): string {
  if (set !== undefined) return `by ${quantityText(set, '%')} with ${which[state]}`;
  return state === 'desodiated' && foilRatio < 1
    ? `while ${which[state]} needs $N/P$ of 1 or more`
    : `without bound with ${which[state]}, since the discharged anode holds no metal`;
}

export function swingRemark({ N }: DepositValues, { cathodes }: Swings): string {
  const ratio = settingText(Number(N.toPrecision(4)), '');
  const parts = cathodes.map((cathode) => told(cathode, N)).join(', ');
  return `At $N/P$ = ${ratio} the metal swells on charging ${parts}. Neither the metal nor the capacity matters.`;
}

export function describeSwings(values: DepositValues, result: Swings): string {
  return `Change of the anode's volume on charging, over its volume when discharged, against the ratio of foil to cathode: one over $N/P$ with ${which.sodiated}, one over $N/P$ less 1 with ${which.desodiated}. Both rise without bound to the left. ${swingRemark(values, result)}`;
}

export function swingTable(_: DepositValues, { cathodes }: Swings): DataTable {
  const { label, symbol } = parameters.N;
  const ratios = [0.1, 0.2, 0.5, 1, 1.1, 1.5, 2, 3, 5, 10];
  return {
    columns: [
      { label, symbol },
      ...cathodes.map(({ name }) => ({ label: `Change of volume, ${name}`, unit: '%' })),
    ],
    rows: ratios.map((ratio) => [
      ratio,
      ...cathodes.map(({ state }) => swingAt(ratio, state) ?? null),
    ]),
  };
}

/** In steps of a tenth; each names the cells that exist there. */
export function swingReadout(_: DepositValues, { cathodes }: Swings): ReadoutStop[] {
  const ratios = Array.from({ length: 10 * FOIL_RATIOS[1] }, (__, index) => (index + 1) / 10);
  return ratios.map((x) => {
    const cells = cathodes.flatMap(({ state, series, name }) => {
      const y = swingAt(x, state);
      return y === undefined || y > SWINGS[1] ? [] : [{ y, series, name }];
    });
    return {
      x,
      points: cells.map(({ y, series }) => ({ y, series })),
      text: `N/P ${settingText(x, '')}: ${cells.map(({ y, name }) => `${quantityText(y, '%')}, ${name}`).join('; ')}`,
    };
  });
}
