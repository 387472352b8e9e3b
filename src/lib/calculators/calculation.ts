import type { Model, ModelNumbers } from '../catalogue/model.ts';
import type { QuantityResult } from '../catalogue/quantity.ts';
import type { Axis } from '../figures/definition.ts';
import type { Outcome } from '../models/outcome.ts';
import { type Gap, gapsOf, type Sample, sampleAlong, sampleAt } from './sample.ts';
import { chosen, type NamedParameter, type NamedResult } from './settings.ts';
import { valueAxis } from './value-axis.ts';

export type CalculatorValues = Readonly<Record<string, number | string>>;

/** What a calculator shows for one state. */
export interface Calculation {
  /** All results, SI. */
  readonly now: ModelNumbers;
  readonly along: NamedParameter;
  readonly of: NamedResult;
  /** The present place on the curve, in display units. */
  readonly x: number;
  readonly samples: readonly Sample[];
  readonly gaps: readonly Gap[];
  readonly y: Pick<Axis, 'scale' | 'domain'>;
}

/** A result in the unit in which it is shown. */
export function shownNumber(numbers: ModelNumbers, name: string, { si }: QuantityResult): number {
  return Number(numbers[name]) / si;
}

/** In display units; nothing where the model does not hold. */
export function sampleValue(sample: Sample, { name, result }: NamedResult): number | undefined {
  return 'numbers' in sample ? shownNumber(sample.numbers, name, result) : undefined;
}

export function calculate(model: Model, values: CalculatorValues): Outcome<Calculation> {
  const { along, of } = chosen(model, values);
  const x = Number(values[along.name]) / along.parameter.si;
  const here = sampleAt(model, values, along, x);
  if ('reason' in here) return { holds: false, reason: here.reason };
  const samples = sampleAlong(model, values, along);
  const curve = samples.flatMap((sample) => sampleValue(sample, of) ?? []);
  const y = valueAxis(curve, shownNumber(here.numbers, of.name, of.result), of.result.unit);
  const gaps = gapsOf(samples);
  return { holds: true, result: { now: here.numbers, along, of, x, samples, gaps, y } };
}
