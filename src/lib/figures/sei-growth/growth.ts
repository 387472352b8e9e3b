import type { Outcome } from '../../models/outcome.ts';
import { dissolvingThickness, steadyThickness } from '../../models/sei-dissolution.ts';
import { type Interphase, parabolicThickness } from '../../models/sei-growth.ts';
import { type RenewedInterphase, renewedInterphase } from '../../models/sei-renewal.ts';
import type { SeiGrowthValues } from './parameters.ts';

/** Three interphases that grow by one law. SI. */
export interface Sample {
  readonly time: number;
  /** Whole cycles until then. */
  readonly cycles: number;
  /** What covers the metal, and all that was formed with what has dissolved or fallen off. */
  readonly passivating: RenewedInterphase;
  readonly dissolving: RenewedInterphase;
  readonly breaking: RenewedInterphase;
}

export interface Growth {
  readonly samples: readonly Sample[];
  readonly last: Sample;
  /** At which the dissolving one stops growing, m. */
  readonly steady: number;
  readonly film: Interphase;
}

/** Within the first cycle, where a root rises fastest, and then at ends of cycles. */
const FIRST = 8;
const CYCLES = 48;

function sampleAt(values: SeiGrowthValues, cycles: number, time: number): Sample {
  const { k, rd, s, tc } = values;
  const still = parabolicThickness(0, k, time);
  const soluble = { initial: 0, growthConstant: k, dissolutionRate: rd };
  const thickness = dissolvingThickness(soluble, time);
  const broken = { growthConstant: k, baredShare: s, cycleTime: tc };
  return {
    time,
    cycles,
    passivating: { thickness: still, formed: still },
    dissolving: { thickness, formed: thickness + rd * time },
    // Nothing has broken yet within the first cycle.
    breaking:
      cycles === 0 ? { thickness: still, formed: still } : renewedInterphase(broken, cycles),
  };
}

function samplesOf(values: SeiGrowthValues): Sample[] {
  const { tc, T } = values;
  const all = Math.floor(T / tc + 1e-9);
  const first = Array.from({ length: FIRST }, (_, i) => sampleAt(values, 0, tc * (i / FIRST) ** 2));
  const steps = Math.min(all, CYCLES);
  const ends = Array.from({ length: steps }, (_, i) => Math.ceil(((i + 1) / steps) * all));
  return [...first, ...ends.map((cycle) => sampleAt(values, cycle, cycle * tc))];
}

export function growInterphases(values: SeiGrowthValues, film: Interphase): Outcome<Growth> {
  const samples = samplesOf(values);
  return {
    holds: true,
    result: {
      samples,
      last: samples.at(-1) as Sample,
      steady: steadyThickness(values.k, values.rd),
      film,
    },
  };
}
