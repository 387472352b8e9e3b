import { requireWithin } from './domain.ts';

/** A salt in a solvent. SI. */
export interface SaltSolution {
  /** M of the salt, kg mol⁻¹. */
  readonly saltMolarMass: number;
  /** M of the solvent, kg mol⁻¹. */
  readonly solventMolarMass: number;
  /** ρ of the solution, not of the solvent, kg m⁻³. */
  readonly density: number;
}

function requireSolution({ saltMolarMass, solventMolarMass, density }: SaltSolution): void {
  requireWithin('molar mass of the salt', saltMolarMass, 'kg mol⁻¹', { above: 0 });
  requireWithin('molar mass of the solvent', solventMolarMass, 'kg mol⁻¹', { above: 0 });
  requireWithin('density', density, 'kg m⁻³', { above: 0 });
}

function requireRatio(solventRatio: number): void {
  requireWithin('solvent molecules per salt', solventRatio, '', { above: 0 });
}

/**
 * Concentration of a salt from its mole ratio.
 *
 * $$c = \frac{\rho}{M_\mathrm{salt} + x M_\mathrm{solvent}}$$
 *
 * @param solution SI, see {@link SaltSolution}
 * @param solventRatio x, molecules of solvent per formula unit of salt, dimensionless
 * @returns c, mol m⁻³ (molarity: per volume of solution)
 * @validity Needs the density of the solution at that composition: a concentrated one differs much from its solvent.
 * @throws {RangeError} for a molar mass, density or ratio that is not positive
 * @source closed form: definition
 * @example
 * molarity({ saltMolarMass: 0.2031, solventMolarMass: 0.09012, density: 1200 }, 2) // 3130
 */
export function molarity(solution: SaltSolution, solventRatio: number): number {
  requireSolution(solution);
  requireRatio(solventRatio);
  return solution.density / (solution.saltMolarMass + solventRatio * solution.solventMolarMass);
}

/**
 * Molecules of solvent for each formula unit of salt, from the concentration.
 *
 * $$x = \frac{\rho/c - M_\mathrm{salt}}{M_\mathrm{solvent}}$$
 *
 * @param solution SI, see {@link SaltSolution}
 * @param concentration c, mol m⁻³ (molarity: per volume of solution)
 * @returns x, dimensionless
 * @validity As `molarity`. One solvent, or a mixture taken as one with its mean molar mass.
 * @throws {RangeError} for a molar mass, density or concentration that is not positive, and for more salt than the
 * solution weighs
 * @source closed form: inverse of `molarity`
 * @example
 * solventRatio({ saltMolarMass: 0.2031, solventMolarMass: 0.09012, density: 1200 }, 3130) // 2.00
 */
export function solventRatio(solution: SaltSolution, concentration: number): number {
  requireSolution(solution);
  const { saltMolarMass, solventMolarMass, density } = solution;
  requireWithin('concentration', concentration, 'mol m⁻³', {
    above: 0,
    below: density / saltMolarMass,
  });
  return (density / concentration - saltMolarMass) / solventMolarMass;
}

/**
 * Amount of salt per mass of solvent.
 *
 * $$b = \frac{1}{x M_\mathrm{solvent}}$$
 *
 * @param ratio x, molecules of solvent per formula unit of salt, dimensionless
 * @param solventMolarMass M of the solvent, kg mol⁻¹
 * @returns b, mol kg⁻¹ (molality)
 * @validity Per mass of the solvent that dissolves the salt: an inert diluent is not counted.
 * @throws {RangeError} for a ratio or a molar mass that is not positive
 * @source closed form: definition
 * @example
 * molality(2, 0.09012) // 5.548
 */
export function molality(ratio: number, solventMolarMass: number): number {
  requireRatio(ratio);
  requireWithin('molar mass of the solvent', solventMolarMass, 'kg mol⁻¹', { above: 0 });
  return 1 / (ratio * solventMolarMass);
}

/**
 * Share of the solvent that no cation holds.
 *
 * $$f = \max\!\left(0, 1 - \frac{CN}{x}\right)$$
 *
 * @param coordinationNumber CN, *molecules* per Na⁺, dimensionless; a chelating ether holds by several oxygens and counts
 * once
 * @param ratio x, molecules of solvent per formula unit of salt, dimensionless
 * @returns f, from 0 to 1
 * @validity An estimate: anions take places in the shell, so that more solvent is free, and shells are shared once solvent
 * is scarce. An inert diluent does not change it.
 * @throws {RangeError} for a negative coordination number or a ratio that is not positive
 * @source closed form: balance of solvent molecules
 * @example
 * freeSolvent(3, 10) // 0.7
 */
export function freeSolvent(coordinationNumber: number, ratio: number): number {
  requireWithin('coordination number', coordinationNumber, '', { from: 0 });
  requireRatio(ratio);
  return Math.max(0, 1 - coordinationNumber / ratio);
}

/**
 * Concentration after an inert diluent is added at a constant ratio of salt to solvent.
 *
 * $$c' = \frac{c}{1 + v}$$
 *
 * @param concentration c before, mol m⁻³
 * @param diluentVolume v of the diluent per volume of the concentrate, dimensionless
 * @returns c', mol m⁻³
 * @validity Volumes add up, and the diluent takes no part in the shells: mole ratio, molality and free solvent stay.
 * @throws {RangeError} for a concentration that is not positive or a negative volume
 * @source closed form: volumes add up
 * @example
 * dilutedMolarity(4000, 1) // 2000
 */
export function dilutedMolarity(concentration: number, diluentVolume: number): number {
  requireWithin('concentration', concentration, 'mol m⁻³', { above: 0 });
  requireWithin('volume of diluent', diluentVolume, '', { from: 0 });
  return concentration / (1 + diluentVolume);
}
