import { noDepletion } from '../../models/electrolyte.ts';
import type { Outcome } from '../../models/outcome.ts';
import { limitingCurrentDensity } from '../../models/sand.ts';
import { type FixedUnit, siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import { decadeDown, decadeUp, logSpace } from '../round-domain.ts';
import { type LimitingCurrentValues, parameters } from './parameters.ts';

/** What stands along the x axis. */
export interface Against {
  readonly label: string;
  readonly symbol: 'L' | 'c_0';
  readonly unit: FixedUnit;
  /** In `unit`. */
  readonly domain: readonly [number, number];
  /** In `unit`, as it is set. */
  readonly set: number;
  /** The cell with another value on this axis. */
  readonly with: (values: LimitingCurrentValues, shown: number) => LimitingCurrentValues;
}

export interface LimitLine {
  readonly against: Against;
  /** J* of the cell as it is set, A m⁻². */
  readonly limit: number;
  /** Where the limit equals the current, in the unit of the x axis. */
  readonly crossing: number;
  /** mA cm⁻². */
  readonly currents: readonly [number, number];
}

/** 1 mA cm⁻² and the like: what a number is divided by on the y axis. */
export const shownCurrent = (si: number): number => unitFromSI(si, 'mA cm⁻²');

/** J* of a cell, A m⁻². */
export function limitOf({ c0, D, t, N, L }: LimitingCurrentValues): number {
  const salt = { concentration: c0, diffusivity: D, cationTransference: t };
  return limitingCurrentDensity({ ...salt, macMullinNumber: N }, L);
}

function againstOf({ against, L, c0 }: LimitingCurrentValues): Against {
  if (against === 'distance') {
    return {
      label: parameters.L.label,
      symbol: 'L',
      unit: 'µm',
      domain: [1, 10_000],
      set: unitFromSI(L, 'µm'),
      with: (values, shown) => ({ ...values, L: siFromUnit(shown, 'µm') }),
    };
  }
  return {
    label: parameters.c0.label,
    symbol: 'c_0',
    unit: 'mol L⁻¹',
    domain: [0.01, 10],
    set: unitFromSI(c0, 'mol L⁻¹'),
    with: (values, shown) => ({ ...values, c0: siFromUnit(shown, 'mol L⁻¹') }),
  };
}

/** J* falls as 1/L and grows as c₀: where it meets the current follows from one value of it. */
function crossingOf({ against, J }: LimitingCurrentValues, set: number, limit: number): number {
  return against === 'distance' ? (set * limit) / J : (set * J) / limit;
}

export function limitLine(values: LimitingCurrentValues): Outcome<LimitLine> {
  if (values.t >= 1) return { holds: false, reason: noDepletion };
  const against = againstOf(values);
  const limit = limitOf(values);
  const free = { ...values, N: 1 };
  const ends = against.domain.flatMap((x) => [against.with(values, x), against.with(free, x)]);
  const shown = [...ends.map(limitOf), values.J].map(shownCurrent);
  // Lines that rise to the right leave no room for the names of the curves: one decade more does.
  const room = values.against === 'distance' ? 1 : 10;
  const currents = [decadeDown(Math.min(...shown)), room * decadeUp(Math.max(...shown))] as const;
  const crossing = crossingOf(values, against.set, limit);
  return { holds: true, result: { against, limit, crossing, currents } };
}

/** The line through the domain, in the axes' units. */
export function limitPoints(values: LimitingCurrentValues, { against }: LimitLine, count: number) {
  return logSpace(...against.domain, count).map(
    (x) => [x, shownCurrent(limitOf(against.with(values, x)))] as const,
  );
}
