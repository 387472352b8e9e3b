import { requireWhole, requireWithin } from './domain.ts';
import { parabolicThickness } from './sei-growth.ts';

/** An interphase of which each cycle breaks a part. SI. */
export interface BreakingInterphase {
  /** k of growth by diffusion, m² s⁻¹. */
  readonly growthConstant: number;
  /** s, share of the area, taken at random, that each cycle bares, from 0 to 1. */
  readonly baredShare: number;
  /** t_c, s. */
  readonly cycleTime: number;
}

/** Means over the area, m. */
export interface RenewedInterphase {
  /** Of what covers the electrode. */
  readonly thickness: number;
  /** Of all that was formed, with what fell off. */
  readonly formed: number;
}

/**
 * Interphase of which a share of the area is bared in each cycle and grows anew.
 *
 * $$\bar L_n = \sum_{a=1}^{n-1} s(1 - s)^{a-1} \sqrt{2 k a t_\mathrm{c}} + (1 - s)^{n-1} \sqrt{2 k n t_\mathrm{c}},
 * \quad L_\mathrm{formed} = \bar L_n + s \sum_{i=1}^{n-1} \bar L_i$$
 *
 * @param interphase SI, see {@link BreakingInterphase}
 * @param cycles n, dimensionless: whole cycles, up to a million
 * @returns means over the area, m
 * @validity Parabolic growth on each patch, bared at the start of a cycle whatever its age, from a bare electrode; what
 * falls off is lost. The share is a free parameter.
 * @throws {RangeError} for a constant or time that is not positive, a share outside 0 to 1, or cycles that are not whole
 * @source closed form: ages of patches that are renewed at random
 * @example
 * renewedInterphase({ growthConstant: 5e-23, baredShare: 1, cycleTime: 1e4 }, 100).formed // 1.0e-7
 */
export function renewedInterphase(
  interphase: BreakingInterphase,
  cycles: number,
): RenewedInterphase {
  const { growthConstant, baredShare, cycleTime } = interphase;
  requireWithin('bared share', baredShare, '', { from: 0, to: 1 });
  requireWithin('cycle time', cycleTime, 's', { above: 0 });
  requireWhole('number of cycles', cycles, { from: 1, to: 1e6 });
  let [renewed, untouched, lost, thickness] = [0, 1, 0, 0];
  for (let age = 1; age <= cycles; age++) {
    lost += baredShare * thickness;
    const layer = untouched * parabolicThickness(0, growthConstant, age * cycleTime);
    thickness = renewed + layer;
    renewed += baredShare * layer;
    untouched *= 1 - baredShare;
  }
  return { thickness, formed: thickness + lost };
}
