import type { Outcome } from '../../models/outcome.ts';
import {
  effectiveAmplification,
  primaryAmplification,
  tipCurrentDensity,
  wagnerNumber,
} from '../../models/tip.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import { decadeUp, logSpace, roundDown } from '../round-domain.ts';
import { parameters, type TipCurrentValues } from './parameters.ts';

/** Current density at a tip over that of the plane, as each effect is added. */
export interface TipCurrents {
  /** By shape alone: β. */
  readonly primary: number;
  /** Wa of the protrusion. */
  readonly wagner: number;
  /** With the interface's resistance: β_eff. */
  readonly levelled: number;
  /** With the shield too. */
  readonly shielded: number;
}

export interface TipRun {
  /** Of the protrusion as it is set. */
  readonly set: TipCurrents;
  /** Height in µm, or height over base radius. */
  readonly x: number;
  readonly domain: readonly [number, number];
  readonly ratios: readonly [number, number];
}

function tipCurrents(values: TipCurrentValues): TipCurrents {
  const primary = primaryAmplification(values.shape);
  const wagner = wagnerNumber(values.conductivity, values.resistance, values.h);
  const levelled = effectiveAmplification(primary, wagner);
  // Over the current of the plane: the plane draws 1.
  const shielded = tipCurrentDensity(1, levelled, values.coverage);
  return { primary, wagner, levelled, shielded };
}

const domains = { height: [0.01, 1000], shape: [1, 20] } as const;

/** The protrusion with another height or shape. */
function at(values: TipCurrentValues, x: number): TipCurrentValues {
  const { min, max } = parameters.shape;
  return values.against === 'height'
    ? { ...values, h: siFromUnit(x, 'µm') }
    : { ...values, shape: Math.min(max, Math.max(min, x)) };
}

/** The model always holds within the controls' limits: β from its formula, β_eff from an interpolation. */
export function runTip(values: TipCurrentValues): Outcome<TipRun> {
  const set = tipCurrents(values);
  const domain = domains[values.against];
  const ends = domain.map((x) => tipCurrents(at(values, x)));
  const least = Math.min(0.5, ...ends.map(({ shielded }) => shielded));
  const most = Math.max(...ends.map(({ primary }) => primary));
  const x = values.against === 'height' ? unitFromSI(values.h, 'µm') : values.shape;
  return { holds: true, result: { set, x, domain, ratios: [roundDown(least), decadeUp(most)] } };
}

/** The protrusion along the x axis, in the axis's unit. */
export function tipSamples(values: TipCurrentValues, { domain }: TipRun, count: number) {
  return logSpace(...domain, count).map((x) => ({ x, ...tipCurrents(at(values, x)) }));
}
