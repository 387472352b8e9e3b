import { noDepletion } from '../../models/electrolyte.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { markStops } from '../literature/record-mark.ts';
import { durationText, numberText, quantityText, settingText } from '../number-text.ts';
import { limitAt, polarisationAt, timeAt, valueAt } from './cell.ts';
import type { TransferenceCurve } from './curves.ts';
import type { TransferenceValues } from './parameters.ts';

const ROWS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const STOPS = 100;

function currentText(milliamperes: number): string {
  return quantityText(milliamperes, 'mA cm⁻²');
}

function setCurrent({ J }: TransferenceValues): string {
  const milliamperes = Number(unitFromSI(J, 'mA cm⁻²').toPrecision(6));
  return `$J$ = ${settingText(milliamperes, 'mA cm⁻²')}`;
}

/** What the current does at one transference number. */
function fateText(values: TransferenceValues, t: number): string {
  const time = timeAt(values, t);
  if (time !== null) return `uses up the salt after ${durationText(time)}`;
  const polarisation = polarisationAt(values, t);
  return polarisation === null
    ? 'is the limit itself'
    : `is sustained, at a concentration overpotential of ${quantityText(polarisation, 'mV')}`;
}

function crossingText({ crossing }: TransferenceCurve): string {
  return crossing > 0
    ? ` From $t_+$ = ${numberText(crossing)} on it is sustained.`
    : ' It is sustained at any $t_+$.';
}

export function transferenceRemark(values: TransferenceValues, curve: TransferenceCurve): string {
  if (values.t >= 1) return noDepletion.replace('t₊', '$t_+$');
  const { t } = values;
  const limit = currentText(limitAt(values, t));
  return `At $t_+$ = ${settingText(Number(t.toPrecision(6)), '')}, $J^*$ = ${limit}: ${setCurrent(values)} ${fateText(values, t)}.${crossingText(curve)}`;
}

const laws: Readonly<Record<TransferenceValues['show'], string>> = {
  polarisation:
    'The voltage that the steady difference in concentration takes falls as the transference number of the cation rises, steeply where the current is only just sustained',
  time: 'The time after which the salt is used up grows with the transference number of the cation, and without limit where the current begins to be sustained',
  limit:
    'The limiting current density grows as one over the share of the anions, one minus the transference number',
};

function valueText({ show }: TransferenceValues, value: number): string {
  if (show === 'time') return durationText(value);
  return show === 'limit' ? currentText(value) : quantityText(value, 'mV');
}

export function describeTransference(values: TransferenceValues, curve: TransferenceCurve): string {
  const ends = [curve.points[0], curve.points.at(-1)].flatMap((point) =>
    point ? [`${valueText(values, point[1])} at $t_+$ = ${numberText(point[0])}`] : [],
  );
  const reported = curve.marks.map(({ text }) => text).join('; ');
  return `${laws[values.show]}: ${ends.join(', ')}. ${transferenceRemark(values, curve)}${reported && ` Reported: ${reported}.`}`;
}

function row(values: TransferenceValues, t: number) {
  return t < 1
    ? [limitAt(values, t), timeAt(values, t), polarisationAt(values, t)]
    : [null, null, null];
}

/** Round numbers first, then what the cell would do with the numbers that works report. */
export function transferenceTable(
  values: TransferenceValues,
  { marks }: TransferenceCurve,
): DataTable {
  return {
    columns: [
      { label: 'Transference number', symbol: 't_+' },
      { label: 'Limiting current density', symbol: 'J^*', unit: 'mA cm⁻²' },
      { label: 'Time to depletion', symbol: 'τ', unit: 's' },
      { label: 'Concentration overpotential', symbol: 'η', unit: 'mV' },
      { label: 'Reported by' },
    ],
    rows: [
      ...ROWS.map((t) => [t, ...row(values, t), null]),
      ...marks.map(({ x, record, text }) => [
        x,
        ...row(values, x),
        { record, text: text.replace(/:.*/, '') },
      ]),
    ],
  };
}

export function transferenceReadout(
  values: TransferenceValues,
  { marks }: TransferenceCurve,
): ReadoutStop[] {
  const along = Array.from({ length: STOPS }, (_, index) => {
    const t = index / STOPS;
    const value = valueAt[values.show](values, t);
    return {
      x: t,
      points: value === null ? [] : [{ y: value, series: 1 }],
      text: `t₊ = ${t.toFixed(2)}: J* = ${currentText(limitAt(values, t))}; J ${fateText(values, t)}`,
    };
  });
  return [...along, ...markStops(marks)].toSorted((a, b) => a.x - b.x);
}
