import { faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';

/** A substance in the reaction of a cell. SI. */
export interface Reagent {
  /** As a formula: `Na`. */
  readonly formula: string;
  /** Stoichiometric number, above 0. */
  readonly amount: number;
  /** M, kg mol⁻¹. */
  readonly molarMass: number;
  /** Standard Gibbs energy of formation, J mol⁻¹; 0 for an element in its standard state. */
  readonly formationEnergy: number;
  /** Taken from outside the cell: not counted among the reactants that a cell carries. */
  readonly gas?: boolean;
}

/** What a cell does on discharge. */
export interface CellReaction {
  readonly reactants: readonly Reagent[];
  readonly products: readonly Reagent[];
  /** n that pass the outer circuit, for the amounts as written. */
  readonly electrons: number;
}

/** Whose mass a capacity or an energy is divided by. A number without its basis means nothing. */
export type MassBasis = 'products' | 'reactants without gas' | 'sodium';

function massOf(reagents: readonly Reagent[]): number {
  return reagents.reduce((sum, { amount, molarMass }) => sum + amount * molarMass, 0);
}

function energyOf(reagents: readonly Reagent[]): number {
  return reagents.reduce((sum, { amount, formationEnergy }) => sum + amount * formationEnergy, 0);
}

/** Mass is conserved; a coefficient that is wrong shows here. Atomic weights are rounded, hence the margin. */
function requireBalanced({ reactants, products, electrons }: CellReaction): void {
  requireWithin('number of electrons', electrons, '', { above: 0 });
  for (const { formula, amount, molarMass, formationEnergy } of [...reactants, ...products]) {
    requireWithin(`amount of ${formula}`, amount, '', { above: 0 });
    requireWithin(`molar mass of ${formula}`, molarMass, 'kg mol⁻¹', { above: 0 });
    requireWithin(`formation energy of ${formula}`, formationEnergy, 'J mol⁻¹', {});
  }
  const ratio = massOf(products) / massOf(reactants);
  requireWithin('mass of the products over that of the reactants', ratio, '', {
    from: 0.999,
    to: 1.001,
  });
}

const isCounted: Readonly<Record<Exclude<MassBasis, 'products'>, (one: Reagent) => boolean>> = {
  'reactants without gas': ({ gas = false }) => !gas,
  sodium: ({ formula }) => formula === 'Na',
};

function massOfBasis({ reactants, products }: CellReaction, basis: MassBasis): number {
  return massOf(basis === 'products' ? products : reactants.filter(isCounted[basis]));
}

/**
 * Gibbs energy that a cell's reaction sets free or takes up.
 *
 * $$\Delta G^\circ = \sum_\mathrm{products} \nu\,\Delta_\mathrm{f} G^\circ - \sum_\mathrm{reactants} \nu\,\Delta_\mathrm{f} G^\circ$$
 *
 * @param reaction SI, see {@link CellReaction}
 * @returns ΔG°, J per mol of the reaction as written
 * @validity Pure substances in their standard states at 298.15 K and 1 bar.
 * @throws {RangeError} for amounts, molar masses or electrons that are not positive, and for masses that do not balance
 * @source closed form: Hess's law
 * @example
 * reactionEnergy(superoxideCell) // -218400
 */
export function reactionEnergy(reaction: CellReaction): number {
  requireBalanced(reaction);
  return energyOf(reaction.products) - energyOf(reaction.reactants);
}

/**
 * Voltage of a cell in which all substances are in their standard states.
 *
 * $$E^\circ = -\frac{\Delta G^\circ}{nF}$$
 *
 * @param reaction SI, see {@link CellReaction}
 * @returns E°, V
 * @validity At 298.15 K with pure substances; a cell at work, with dissolved species or at another pressure, differs.
 * @throws {RangeError} as `reactionEnergy` does
 * @source closed form: definition of the electromotive force
 * @example
 * standardVoltage(sulfideCell) // 1.813
 */
export function standardVoltage(reaction: CellReaction): number {
  return -reactionEnergy(reaction) / (reaction.electrons * faradayConstant.value);
}

/**
 * Charge of a reaction over the mass of a named part of its substances.
 *
 * $$q = \frac{nF}{\sum \nu M}$$
 *
 * @param reaction SI, see {@link CellReaction}
 * @param basis whose mass: one of {@link MassBasis}
 * @returns q, C kg⁻¹
 * @validity Complete reaction of the substances alone: no electrolyte, host, collector or excess. The basis belongs to
 * the number; `reactants without gas` is what a cell weighs before its first discharge.
 * @throws {RangeError} as `reactionEnergy` does, and for a basis of no mass
 * @source closed form: Faraday's law
 * @example
 * reactionCapacity(sulfideCell, 'products') / 3600 // 686.9
 */
export function reactionCapacity(reaction: CellReaction, basis: MassBasis): number {
  requireBalanced(reaction);
  const mass = massOfBasis(reaction, basis);
  requireWithin(`mass of ${basis}`, mass, 'kg mol⁻¹', { above: 0 });
  return (reaction.electrons * faradayConstant.value) / mass;
}

/**
 * Energy of a reaction over the mass of a named part of its substances.
 *
 * $$w = q E^\circ = -\frac{\Delta G^\circ}{\sum \nu M}$$
 *
 * @param reaction SI, see {@link CellReaction}
 * @param basis whose mass: one of {@link MassBasis}
 * @returns w, J kg⁻¹
 * @validity The limit that thermodynamics sets to the substances alone; a cell stays far below. The basis belongs to the
 * number.
 * @throws {RangeError} as `reactionCapacity` does
 * @source closed form: definition
 * @example
 * reactionSpecificEnergy(sulfideCell, 'products') / 3600 // 1245
 */
export function reactionSpecificEnergy(reaction: CellReaction, basis: MassBasis): number {
  return reactionCapacity(reaction, basis) * standardVoltage(reaction);
}
