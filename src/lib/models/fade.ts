import { requireWithin } from './domain.ts';

function requireFade(decay: number, cycles: number): void {
  requireWithin('decay per cycle', decay, '', { from: 0, to: 1 });
  requireWithin('number of cycles', cycles, '', { from: 0 });
}

function requireRetained(retention: number, cycles: number): void {
  requireWithin('retention', retention, '', { above: 0, to: 1 });
  requireWithin('number of cycles', cycles, '', { above: 0 });
}

/**
 * Share of the capacity that is left if every cycle takes the same share of the *first* capacity.
 *
 * $$\rho = \max(0, 1 - d n)$$
 *
 * @param decay d per cycle, from 0 to 1
 * @param cycles n since the reference cycle, dimensionless
 * @returns ρ, from 0 to 1
 * @validity A convention, not a law. The reference cycle (the first, or the first after formation) belongs to the number.
 * @throws {RangeError} for a decay outside 0 to 1 or a negative number of cycles
 * @source closed form: definition
 * @example
 * linearRetention(0.00106, 500) // 0.470
 */
export function linearRetention(decay: number, cycles: number): number {
  requireFade(decay, cycles);
  return Math.max(0, 1 - decay * cycles);
}

/**
 * Share of the capacity that is left if every cycle takes the same share of what the cycle before left.
 *
 * $$\rho = (1 - d)^n$$
 *
 * @param decay d per cycle, from 0 to 1
 * @param cycles n since the reference cycle, dimensionless
 * @returns ρ, from 0 to 1
 * @validity A convention, not a law. The reference cycle (the first, or the first after formation) belongs to the number.
 * @throws {RangeError} for a decay outside 0 to 1 or a negative number of cycles
 * @source closed form: definition
 * @example
 * compoundRetention(0.00106, 500) // 0.588
 */
export function compoundRetention(decay: number, cycles: number): number {
  requireFade(decay, cycles);
  return (1 - decay) ** cycles;
}

/**
 * Decay per cycle that a retention stands for, counted on the first capacity.
 *
 * $$d = \frac{1 - \rho}{n}$$
 *
 * @param retention ρ after n cycles, from 0 to 1
 * @param cycles n since the reference cycle, dimensionless
 * @returns d, from 0 to 1 for at least one cycle
 * @validity A mean: the decay of early and late cycles usually differs. Nothing left has no one decay.
 * @throws {RangeError} for a retention that is not above 0 up to 1, or no cycles
 * @source closed form: inverse of `linearRetention`
 * @example
 * linearDecay(0.47, 500) // 0.00106
 */
export function linearDecay(retention: number, cycles: number): number {
  requireRetained(retention, cycles);
  return (1 - retention) / cycles;
}

/**
 * Decay per cycle that a retention stands for, counted on what the cycle before left.
 *
 * $$d = 1 - \rho^{1/n}$$
 *
 * @param retention ρ after n cycles, from 0 to 1
 * @param cycles n since the reference cycle, dimensionless
 * @returns d, from 0 to 1
 * @validity A mean: the decay of early and late cycles usually differs. Nothing left has no one decay.
 * @throws {RangeError} for a retention that is not above 0 up to 1, or no cycles
 * @source closed form: inverse of `compoundRetention`
 * @example
 * compoundDecay(0.47, 500) // 0.00151
 */
export function compoundDecay(retention: number, cycles: number): number {
  requireRetained(retention, cycles);
  return -Math.expm1(Math.log(retention) / cycles);
}
