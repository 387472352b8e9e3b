import { compoundDecay, linearDecay } from '../../models/fade.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { leftOutText } from '../literature/words.ts';
import { quantityText, settingText } from '../number-text.ts';
import { type FadeRun, percentLeft, type ReportedFade, shownConventions } from './curves.ts';
import { endsOf } from './ends.ts';
import type { FadeValues } from './parameters.ts';

const STOPS = 100;
/** The end of life that most works name. */
const END_OF_LIFE = 0.8;

const words = { linear: 'on the first capacity', compounded: 'on the cycle before' } as const;

function decayText(decay: number): string {
  return settingText(Number(unitFromSI(decay, '% cycle⁻¹').toPrecision(6)), '% cycle⁻¹');
}

function percentText(percent: number): string {
  return quantityText(percent, '%');
}

/** `70.0 % reckoned on the first capacity and 74.1 % on the cycle before`. */
function leftText(values: FadeValues, decay: number, cycles: number): string {
  return shownConventions(values)
    .map((one) => `${percentText(percentLeft(one, decay, cycles))} ${words[one]}`)
    .join(', ');
}

/** Which decay a cell may have that is to keep 80 %. */
function allowedText({ N }: FadeValues): string {
  const [linear, compounded] = [linearDecay, compoundDecay].map((decay) =>
    quantityText(unitFromSI(decay(END_OF_LIFE, N), '% cycle⁻¹'), '% cycle⁻¹'),
  );
  return `To keep ${settingText(100 * END_OF_LIFE, '%')} after ${N} cycles, a cell may lose ${linear} of the first capacity, or ${compounded} of that of the cycle before.`;
}

export function fadeRemark(values: FadeValues, { leftOut }: FadeRun): string {
  const missing = leftOutText(leftOut);
  return `A decay of ${decayText(values.d)} leaves, after ${values.N} cycles, ${leftText(values, values.d, values.N)}. ${allowedText(values)}${missing && ` ${missing}`}`;
}

function reportedText(
  values: FadeValues,
  { name, cathode, decay, isBound, cycles }: ReportedFade,
): string {
  const bound = isBound ? 'less than ' : '';
  return `${name} with ${cathode}, ${bound}${decayText(decay)}: after ${cycles} cycles ${isBound ? 'at least ' : ''}${leftText(values, decay, cycles)}`;
}

export function describeFade(values: FadeValues, run: FadeRun): string {
  const reported = run.drawn.map((one) => reportedText(values, one.reported));
  return `Share of the capacity that is left against the number of cycles, for decays that works report, each as far as its cell was cycled. A decay reckoned on the first capacity gives a straight line, one reckoned on the cycle before a curve above it. ${reported.join('; ')}. ${fadeRemark(values, run)}`;
}

export function fadeTable(values: FadeValues, { drawn }: FadeRun): DataTable {
  const row = (decay: number, cycles: number) => [
    unitFromSI(decay, '% cycle⁻¹'),
    cycles,
    percentLeft('linear', decay, cycles),
    percentLeft('compounded', decay, cycles),
  ];
  return {
    columns: [
      { label: 'Work' },
      { label: 'Cathode' },
      { label: 'Decay', symbol: 'd', unit: '% cycle⁻¹' },
      { label: 'Cycles', symbol: 'n' },
      { label: 'Left, on the first capacity', unit: '%' },
      { label: 'Left, on the cycle before', unit: '%' },
    ],
    rows: [
      ...drawn.map(({ reported: { work, cathode, decay, isBound, cycles, record } }) => [
        { record, text: isBound ? `${work} (decay below)` : work },
        cathode,
        ...row(decay, cycles),
      ]),
      ['Your decay', null, ...row(values.d, values.N)],
    ],
  };
}

/** Where reported curves end, if that is on the plot. */
function endStops(values: FadeValues, { drawn }: FadeRun): ReadoutStop[] {
  return endsOf(drawn).flatMap(({ x, y, series, record }) => {
    const found = drawn.find(({ reported }) => reported.record === record);
    const text = found && reportedText(values, found.reported);
    return text ? [{ x, points: [{ y, series }], text, record }] : [];
  });
}

export function fadeReadout(values: FadeValues, run: FadeRun): ReadoutStop[] {
  const [own] = run.own;
  const along = Array.from({ length: STOPS + 1 }, (_, index) => {
    const cycles = Math.round((values.N * index) / STOPS);
    const y = percentLeft(own?.convention ?? 'linear', values.d, cycles);
    return {
      x: cycles,
      points: [{ y, series: 0 }],
      text: `${cycles} cycles at ${decayText(values.d)}: ${leftText(values, values.d, cycles)}`,
    };
  });
  return [...along, ...endStops(values, run)].toSorted((a, b) => a.x - b.x);
}
