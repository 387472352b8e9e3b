import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { RecordMark } from '../literature/record-mark.ts';
import { decadeDown, decadeUp, logSpace, roundUp } from '../round-domain.ts';
import { sustainedFrom, valueAt } from './cell.ts';
import type { TransferenceValues } from './parameters.ts';
import { footMarks, type Reported } from './reported.ts';

type Domain = readonly [number, number];

export interface TransferenceCurve {
  /** From which t₊ on the current is sustained. */
  readonly crossing: number;
  /** t₊ and what is shown, in the unit of the axis. */
  readonly points: readonly (readonly [number, number])[];
  readonly domain: Domain;
  /** At the t₊ that is read; `null` where there is no such value. */
  readonly read: number | null;
  /** Transference numbers of the literature, which stand on no curve. */
  readonly marks: readonly RecordMark[];
}

/** Where curves end: at 1 itself none of the quantities exists. */
const LAST = 0.99;
const PLACES = 81;
/** How close to J = J* a curve is drawn: beyond, it runs off the plot. */
const NEAREST = 1e-4;

const unsustained = `At this current density the salt runs out even with t₊ = ${LAST}: there is no steady state to be polarised. Choose a lower one.`;
const sustained =
  'At this current density the salt never runs out, whatever t₊ is: choose a higher one, or look at the polarisation.';

/** Dense where the limit is near, at which the curve runs away. */
function places(values: TransferenceValues, crossing: number): number[] {
  if (values.show === 'limit')
    return Array.from({ length: PLACES }, (_, i) => (LAST * i) / (PLACES - 1));
  const above = values.show === 'polarisation';
  const farthest = above ? LAST - crossing : crossing;
  const distances = logSpace(Math.min(NEAREST, farthest / 2), farthest, PLACES);
  const found = distances.map((distance) =>
    above ? crossing + distance : Math.max(0, crossing - distance),
  );
  return above ? [...(crossing === 0 ? [0] : []), ...found] : found.toReversed();
}

function refusal(values: TransferenceValues, crossing: number): string | undefined {
  if (values.show === 'polarisation' && crossing >= LAST) return unsustained;
  return values.show === 'time' && crossing === 0 ? sustained : undefined;
}

function domainOf(values: TransferenceValues, shown: readonly number[]): Domain {
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  if (values.show === 'polarisation') return [0, roundUp(high)];
  if (values.show === 'time') return [decadeDown(low), decadeUp(1.01 * high)];
  const set = unitFromSI(values.J, 'mA cm⁻²');
  return [decadeDown(Math.min(low, set)), decadeUp(Math.max(high, set))];
}

export function transferenceCurve(
  values: TransferenceValues,
  { reported }: { readonly reported: readonly Reported[] },
): Outcome<TransferenceCurve> {
  const crossing = sustainedFrom(values);
  const reason = refusal(values, crossing);
  if (reason !== undefined) return { holds: false, reason };
  const at = (t: number) => valueAt[values.show](values, t);
  const points = places(values, crossing).flatMap((t) => {
    const value = at(t);
    return value === null ? [] : [[t, value] as const];
  });
  const domain = domainOf(
    values,
    points.map(([, value]) => value),
  );
  const read = values.t < 1 ? at(values.t) : null;
  const marks = footMarks(reported, domain[0]);
  return { holds: true, result: { crossing, points, domain, read, marks } };
}
