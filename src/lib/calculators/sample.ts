import type { Model, ModelNumbers, ModelValues } from '../catalogue/model.ts';
import { logSpace } from '../figures/round-domain.ts';
import type { NamedParameter } from './settings.ts';

/** Of the curve; a multiple of the table's rows. */
const SAMPLES = 120;

/** The model at one place of the curve, `x` in the display unit. */
export type Sample =
  | { readonly x: number; readonly numbers: ModelNumbers }
  | { readonly x: number; readonly reason: string };

/** Where the model gives numbers without bound there is nothing to draw. */
const unbounded = 'It grows without bound there.';

/** Evenly along the parameter's scale; a parameter with a step of whole numbers takes no others. */
function places({ scale, min, max, step }: NamedParameter['parameter']): number[] {
  const even =
    scale === 'log'
      ? logSpace(min, max, SAMPLES + 1)
      : Array.from({ length: SAMPLES + 1 }, (_, index) => min + ((max - min) * index) / SAMPLES);
  const within = even.map((x) => Math.min(max, Math.max(min, x)));
  return step !== undefined && Number.isInteger(step) && Number.isInteger(min)
    ? [...new Set(within.map((x) => min + step * Math.round((x - min) / step)))]
    : within;
}

export function sampleAt(
  model: Model,
  values: ModelValues,
  { name, parameter }: NamedParameter,
  x: number,
): Sample {
  const outcome = model.run({ ...values, [name]: x * parameter.si });
  if (!outcome.holds) return { x, reason: outcome.reason };
  const isBounded = Object.values(outcome.result).every(Number.isFinite);
  return isBounded ? { x, numbers: outcome.result } : { x, reason: unbounded };
}

/** Enough to place the end of a curve within a pixel of any plot. */
const HALVINGS = 12;

/** The last place where the model gives a number, between one where it does and one where it does not. */
function edge(at: (x: number) => Sample, held: Sample, missing: Sample, isLog: boolean): Sample {
  let [inner, outer] = [held, missing];
  for (let step = 0; step < HALVINGS; step++) {
    const [a, b] = [inner.x, outer.x];
    const middle = at(isLog ? Math.sqrt(a * b) : (a + b) / 2);
    if ('numbers' in middle) inner = middle;
    else outer = middle;
  }
  return inner;
}

/** The model along one of its inputs, from end to end, with the others as they are; a curve that ends does so where it must. */
export function sampleAlong(model: Model, values: ModelValues, along: NamedParameter): Sample[] {
  const at = (x: number) => sampleAt(model, values, along, x);
  const { scale, step } = along.parameter;
  const samples = places(along.parameter).map(at);
  if (step !== undefined) return samples;
  return samples.flatMap((sample, index) => {
    const before = samples[index - 1];
    if (!before || 'numbers' in before === 'numbers' in sample) return [sample];
    const isEnd = 'numbers' in before;
    return isEnd
      ? [edge(at, before, sample, scale === 'log'), sample]
      : [edge(at, sample, before, scale === 'log'), sample];
  });
}

/** A stretch of the input where the model gives nothing. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export function gapsOf(samples: readonly Sample[]): Gap[] {
  const gaps: Gap[] = [];
  samples.forEach((sample, index) => {
    if (!('reason' in sample)) return;
    const before = samples[index - 1];
    const last = gaps.at(-1);
    const goesOn = last && before && 'reason' in before;
    const to = samples[index + 1]?.x ?? sample.x;
    if (goesOn) gaps[gaps.length - 1] = { ...last, to };
    else gaps.push({ from: before?.x ?? sample.x, to, reason: sample.reason });
  });
  return gaps;
}
