import type { Outcome } from '../../models/outcome.ts';
import { type CyclingTest, halfCycleTime, type Moment } from '../../models/voltage-trace.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import { decadeDown } from '../round-domain.ts';
import type { VoltageTraceValues } from './parameters.ts';
import { type MetalData, shortTime, testOf, voltageOf } from './regimes.ts';

/** One place of the trace. SI. */
interface Sample extends Moment {
  /** Since the start of the test. */
  readonly time: number;
  readonly voltage: number;
}

export interface Trace {
  readonly test: CyclingTest;
  /** s. */
  readonly halfCycle: number;
  readonly halfCycles: number;
  readonly samples: readonly Sample[];
  /** Where the cell gives out before the last cycle shown. */
  readonly end: { readonly last: Sample; readonly reason: string } | undefined;
  /** At or above the largest voltage before the cell gives out, mV. */
  readonly limit: number;
  /** What the plot shows of the test: all of it, or a little more than the cell lasts, s. */
  readonly span: number;
  /** At any moment. */
  readonly voltageAt: (moment: Moment) => Outcome<number>;
}

export const hours = (seconds: number): number => unitFromSI(seconds, 'h');
export const millivolts = (volts: number): number => unitFromSI(volts, 'mV');

/** Samples of a half-cycle: many where it is curved, fewer where there are many half-cycles. */
function sharesOf({ regime }: VoltageTraceValues, halfCycles: number): number[] {
  const count = {
    interphase: 5,
    depletion: Math.max(7, Math.min(33, Math.round(500 / halfCycles))),
  };
  const steps = regime === 'interphase' || regime === 'depletion' ? count[regime] : 2;
  // Denser at the beginning, where an arch rises as the square root of time.
  return Array.from({ length: steps }, (_, i) => (i / (steps - 1)) ** 2);
}

/** The moments of the test in order, each turning twice, and both sides of the moment of a short. */
function momentsOf(values: VoltageTraceValues, halfCycle: number, halfCycles: number): Moment[] {
  const shares = sharesOf(values, halfCycles);
  const short = shortTime(values) / halfCycle;
  return Array.from({ length: halfCycles }, (_, k) => {
    const isBroken =
      values.regime === 'soft' || values.regime === 'hard' ? Math.floor(short) === k : false;
    const broken = isBroken ? [short - k - 1e-9, short - k + 1e-9] : [];
    return [...shares, ...broken]
      .sort((a, b) => a - b)
      .map((share) => ({ halfCycle: k, elapsed: share * halfCycle }));
  }).flat();
}

/** The last moment at which the model holds, between one that does and one that does not. */
function lastMoment(voltageAt: Trace['voltageAt'], good: Moment, bad: Moment): Moment {
  let [early, late] = [bad.halfCycle === good.halfCycle ? good.elapsed : 0, bad.elapsed];
  for (let i = 0; i < 40; i++) {
    const elapsed = (early + late) / 2;
    if (voltageAt({ ...bad, elapsed }).holds) early = elapsed;
    else late = elapsed;
  }
  return { ...bad, elapsed: early };
}

/** Nearer and nearer to the last moment, where the voltage runs away. */
function approach(good: Moment, last: Moment): Moment[] {
  const from = last.halfCycle === good.halfCycle ? good.elapsed : 0;
  return [0.3, 0.6, 0.8, 0.9, 0.96, 0.99, 0.999, 1].map((share) => ({
    ...last,
    elapsed: from + share * (last.elapsed - from),
  }));
}

function sampled(voltageAt: Trace['voltageAt'], moments: readonly Moment[], halfCycle: number) {
  const samples: Sample[] = [];
  const keep = (moment: Moment, voltage: number) =>
    samples.push({ ...moment, time: moment.halfCycle * halfCycle + moment.elapsed, voltage });
  for (const moment of moments) {
    const outcome = voltageAt(moment);
    if (outcome.holds) {
      keep(moment, outcome.result);
      continue;
    }
    const good = samples.at(-1) ?? moment;
    for (const near of approach(good, lastMoment(voltageAt, good, moment))) {
      const voltage = voltageAt(near);
      if (voltage.holds) keep(near, voltage.result);
    }
    return { samples, end: { last: samples.at(-1) as Sample, reason: outcome.reason } };
  }
  return { samples, end: undefined };
}

/** Round, at or above the value, in steps that leave little of the plot empty. */
function roundVoltage(value: number): number {
  const decade = decadeDown(value);
  const digit = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find(
    (candidate) => value <= candidate * decade,
  );
  return (digit ?? 10) * decade;
}

export function runTrace(values: VoltageTraceValues, metal: MetalData): Outcome<Trace> {
  const test = testOf(values);
  const halfCycle = halfCycleTime(test);
  const halfCycles = 2 * Math.round(values.N);
  const voltageAt = voltageOf(values, metal);
  const { samples, end } = sampled(voltageAt, momentsOf(values, halfCycle, halfCycles), halfCycle);
  const ohmic = test.currentDensity * test.resistance;
  // Where the cell gives out its voltage has no bound.
  const bounded = end ? samples.slice(0, -1) : samples;
  const largest = bounded.reduce((most, { voltage }) => Math.max(most, Math.abs(voltage)), ohmic);
  const limit = roundVoltage(1.05 * millivolts(largest));
  const span = end ? 1.15 * end.last.time : halfCycle * halfCycles;
  return {
    holds: true,
    result: { test, halfCycle, halfCycles, samples, end, limit, span, voltageAt },
  };
}
