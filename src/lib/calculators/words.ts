import type { Model } from '../catalogue/model.ts';
import type { Answer, DataTable, ReadoutStop } from '../figures/definition.ts';
import { quantityText, settingText } from '../figures/number-text.ts';
import { type Calculation, sampleValue, shownNumber } from './calculation.ts';
import { namedResults } from './settings.ts';

/** Every tenth sample. */
const TABLE_STEP = 10;
const DIGITS = 4;

/** All results at the present state, each with its unit. */
export function answers(model: Model, { now }: Calculation): Answer[] {
  return namedResults(model).map(({ name, result }) => ({
    label: result.label,
    symbol: result.symbol,
    text: quantityText(shownNumber(now, name, result), result.unit, DIGITS),
  }));
}

function inputText({ along: { parameter } }: Calculation, x: number): string {
  return settingText(Number(x.toPrecision(3)), parameter.unit);
}

/** Where the plot is grey, and why. */
export function gapRemark(calculation: Calculation): string {
  const { symbol } = calculation.along.parameter;
  return calculation.gaps
    .map(({ from, to, reason }) => {
      const [least, most] = [inputText(calculation, from), inputText(calculation, to)];
      const text = /[.!?]$/.test(reason) ? reason : `${reason}.`;
      return `No curve for $${symbol}$ from ${least} to ${most}: ${text}`;
    })
    .join(' ');
}

function trend(values: readonly number[], print: (value: number) => string): string {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const rises = values.every((value, index) => value >= (values[index - 1] ?? value));
  const falls = values.every((value, index) => value <= (values[index - 1] ?? value));
  if (rises && falls) return `stays at ${print(first)}`;
  const way = `from ${print(first)} to ${print(last)}`;
  if (rises || falls) return `${rises ? 'rises' : 'falls'} ${way}`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `goes ${way}, between ${print(least)} and ${print(most)}`;
}

export function describeCalculation(model: Model, calculation: Calculation): string {
  const { along, of, samples } = calculation;
  const held = samples.filter((sample) => 'numbers' in sample);
  const values = held.flatMap((sample) => sampleValue(sample, of) ?? []);
  const now = answers(model, calculation)
    .map(({ label, symbol, text }) => `${label} $${symbol}$ is ${text}`)
    .join('; ');
  const ends = [held[0], held.at(-1)].map((sample) => inputText(calculation, sample?.x ?? 0));
  const run = `Along ${along.parameter.label.toLowerCase()} from ${ends.join(' to ')}, with all else as it is, $${of.result.symbol}$`;
  const print = (value: number) => quantityText(value, of.result.unit);
  return `${now}. ${run} ${trend(values, print)}. ${gapRemark(calculation)}`.trim();
}

export function calculationTable(model: Model, { along, samples }: Calculation): DataTable {
  const { label, symbol, unit } = along.parameter;
  const results = namedResults(model);
  return {
    columns: [{ label, symbol, unit }, ...results.map(({ result }) => result)],
    rows: samples
      .filter((_, index) => index % TABLE_STEP === 0)
      .map((sample) => [sample.x, ...results.map((one) => sampleValue(sample, one) ?? null)]),
  };
}

export function calculationReadout(calculation: Calculation): ReadoutStop[] {
  const { along, of, samples } = calculation;
  return samples.flatMap((sample) => {
    const y = sampleValue(sample, of);
    if (y === undefined) return [];
    const text = `${along.parameter.label} ${quantityText(sample.x, along.parameter.unit)}: ${quantityText(y, of.result.unit)}`;
    return [{ x: sample.x, points: [{ y, series: 1 }], text }];
  });
}
