import { compoundRetention, linearRetention } from '../../models/fade.ts';
import type { Outcome } from '../../models/outcome.ts';
import type { LeftOut } from '../literature/words.ts';
import type { FadeValues } from './parameters.ts';

/** A decay that a work reports, with the number of cycles over which it was found. */
export interface ReportedFade {
  /** `kumar2020a/retention`. */
  readonly record: string;
  /** As it stands at the curve: `Kumar 2020a`. */
  readonly name: string;
  readonly work: string;
  readonly cathode: string;
  /** Share per cycle. */
  readonly decay: number;
  /** The decay is an upper bound: at least so much is left. */
  readonly isBound: boolean;
  readonly cycles: number;
}

type Convention = 'linear' | 'compounded';
type Place = readonly [cycles: number, percent: number];

export interface FadeCurve {
  readonly convention: Convention;
  readonly points: readonly Place[];
}

/** What the records give to draw, and what not. */
export interface ReportedFades {
  readonly fades: readonly ReportedFade[];
  readonly leftOut: readonly LeftOut[];
}

interface DrawnFade {
  readonly reported: ReportedFade;
  readonly curves: readonly FadeCurve[];
}

export interface FadeRun {
  readonly drawn: readonly DrawnFade[];
  readonly own: readonly FadeCurve[];
  readonly leftOut: readonly LeftOut[];
}

const PIECES = 24;

const retentions = { linear: linearRetention, compounded: compoundRetention } as const;

/** What is left after so many cycles, in percent of the reference cycle. */
export function percentLeft(convention: Convention, decay: number, cycles: number): number {
  return 100 * retentions[convention](decay, cycles);
}

function curveOf(convention: Convention, decay: number, cycles: number): FadeCurve {
  const points = Array.from({ length: PIECES + 1 }, (_, index) => {
    const n = (cycles * index) / PIECES;
    return [n, percentLeft(convention, decay, n)] as const;
  });
  return { convention, points };
}

export function shownConventions({ convention }: FadeValues): readonly Convention[] {
  return convention === 'both' ? ['linear', 'compounded'] : [convention];
}

/** Each reported decay as far as its cell was cycled, and one’s own as far as is shown. */
export function fadeRun(values: FadeValues, { fades, leftOut }: ReportedFades): Outcome<FadeRun> {
  const conventions = shownConventions(values);
  const curves = (decay: number, cycles: number) =>
    conventions.map((convention) => curveOf(convention, decay, Math.min(cycles, values.N)));
  const drawn = fades.map((one) => ({ reported: one, curves: curves(one.decay, one.cycles) }));
  return { holds: true, result: { drawn, own: curves(values.d, values.N), leftOut } };
}
