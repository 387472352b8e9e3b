import { requireWithin } from './domain.ts';

/**
 * Whether a fresh cathode brings the sodium that it will cycle (`sodiated`: phosphates, layered oxides) or takes it from
 * the foil (`desodiated`: sulfur, oxygen).
 */
export type CathodeState = 'sodiated' | 'desodiated';

/** Sodium of a cell and how well it comes back. */
export interface SodiumInventory {
  /** N/P: capacity of the foil over that of the cathode, dimensionless; 0 if the cell is built without foil. */
  readonly foilRatio: number;
  readonly cathode: CathodeState;
  /** Coulombic efficiency CE of the sodium electrode, the same in every cycle, from 0 to 1. */
  readonly efficiency: number;
}

/**
 * Sodium that a cell holds beyond what it cycles, in units of the cathode's capacity.
 *
 * $$r = N/P \text{ (sodiated cathode)}, \quad r = N/P - 1 \text{ (desodiated cathode)}$$
 *
 * @param foilRatio N/P, dimensionless; 0 without foil
 * @param cathode state of the fresh cathode: one of {@link CathodeState}
 * @returns r, dimensionless
 * @validity The whole foil can be dissolved. A cell without foil needs a sodiated cathode.
 * @throws {RangeError} for a negative N/P, and for one below 1 with a desodiated cathode
 * @source closed form: balance of sodium
 * @example
 * sodiumReservoir(2, 'desodiated') // 1
 */
export function sodiumReservoir(foilRatio: number, cathode: CathodeState): number {
  const cycled = cathode === 'desodiated' ? 1 : 0;
  requireWithin(`N/P with a ${cathode} cathode`, foilRatio, '', { from: cycled });
  return foilRatio - cycled;
}

/**
 * Cycles for which the reservoir makes up for what each cycle loses.
 *
 * $$n_0 = \frac{r}{1 - CE}$$
 *
 * @param inventory dimensionless, see {@link SodiumInventory}; the efficiency below 1
 * @returns n₀, dimensionless
 * @validity Constant CE and no rise of impedance. A cell that loses nothing has no such limit.
 * @throws {RangeError} as `sodiumReservoir` does, and for an efficiency that is not from 0 below 1
 * @source closed form: balance of sodium
 * @example
 * cyclesBeforeFade({ foilRatio: 2, cathode: 'sodiated', efficiency: 0.99 }) // 200
 */
export function cyclesBeforeFade({ foilRatio, cathode, efficiency }: SodiumInventory): number {
  const reservoir = sodiumReservoir(foilRatio, cathode);
  requireWithin('Coulombic efficiency', efficiency, '', { from: 0, below: 1 });
  return reservoir / (1 - efficiency);
}

/**
 * Share of the capacity that is left: all of it while the reservoir lasts, then less by the same share in each cycle.
 *
 * $$\rho = \begin{cases} 1 & n \le n_0 \\ CE^{\,n - n_0} & n > n_0 \end{cases}$$
 *
 * @param inventory dimensionless, see {@link SodiumInventory}
 * @param cycles n, dimensionless
 * @returns ρ, from 0 to 1
 * @validity Constant CE and no rise of impedance: the least loss that the efficiency allows. The cycle in which the
 * reservoir ends is divided, which errs by less than (1 − CE)².
 * @throws {RangeError} as `sodiumReservoir` does, for an efficiency outside 0 to 1 or a negative number of cycles
 * @source closed form: balance of sodium
 * @example
 * inventoryRetention({ foilRatio: 0, cathode: 'sodiated', efficiency: 0.992 }, 100) // 0.448
 */
export function inventoryRetention(inventory: SodiumInventory, cycles: number): number {
  const { foilRatio, cathode, efficiency } = inventory;
  const reservoir = sodiumReservoir(foilRatio, cathode);
  requireWithin('Coulombic efficiency', efficiency, '', { from: 0, to: 1 });
  requireWithin('number of cycles', cycles, '', { from: 0 });
  return retentionAtLoss(1 - efficiency, reservoir, cycles);
}

/** By the loss and not the efficiency, whose last digits would be lost near 1. */
function retentionAtLoss(loss: number, reservoir: number, cycles: number): number {
  const unreplaced = loss === 0 ? 0 : Math.max(0, cycles - reservoir / loss);
  return unreplaced === 0 ? 1 : Math.exp(unreplaced * Math.log1p(-loss));
}

/**
 * Coulombic efficiency that a cell needs to keep a share of its capacity for a number of cycles.
 *
 * $$CE^{\,n - r/(1 - CE)} = \rho, \quad CE = \rho^{1/n} \text{ without reservoir}$$
 *
 * @param retention ρ, above 0 and below 1, dimensionless
 * @param cycles n, dimensionless
 * @param reservoir r in units of the cathode's capacity, dimensionless; see `sodiumReservoir`
 * @returns the least CE, from 0 to 1; 0 where the reservoir outlasts the cycles whatever the efficiency
 * @validity Constant CE and no rise of impedance: a necessary efficiency, not a sufficient one.
 * @throws {RangeError} for a retention that is not between 0 and 1, no cycles or a negative reservoir
 * @source closed form: inverse of `inventoryRetention`, solved by bisection where there is a reservoir
 * @example
 * requiredEfficiency(0.8, 500, 0) // 0.999554
 */
export function requiredEfficiency(retention: number, cycles: number, reservoir: number): number {
  requireWithin('retention', retention, '', { above: 0, below: 1 });
  requireWithin('number of cycles', cycles, '', { above: 0 });
  requireWithin('reservoir', reservoir, '', { from: 0 });
  if (reservoir >= cycles) return 0;
  if (reservoir === 0) return retention ** (1 / cycles);
  let [low, high] = [reservoir / cycles, 1];
  for (let i = 0; i < 60; i++) {
    const loss = (low + high) / 2;
    if (retentionAtLoss(loss, reservoir, cycles) >= retention) low = loss;
    else high = loss;
  }
  return 1 - low;
}
