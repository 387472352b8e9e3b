import { faradayConstant } from './constants.ts';
import { requireWithin } from './domain.ts';

/** A metal that plates. SI. */
export interface Metal {
  /** M, kg mol⁻¹. */
  readonly molarMass: number;
  /** ρ of the dense metal, kg m⁻³. */
  readonly density: number;
  /** Charge number z of its ion, 1 if absent. */
  readonly ionCharge?: number;
}

/**
 * Charge that a mass of a substance can give or take.
 *
 * $$q = \frac{nF}{M}$$
 *
 * @param electrons n per formula unit, dimensionless; a fraction where several units share them (2/3 per S in Na₂S₃)
 * @param molarMass M of the formula unit, kg mol⁻¹
 * @returns q, C kg⁻¹
 * @validity Per mass of the substance whose molar mass is given, and of nothing else: say which. For sulfur it is the
 * state before discharge that is usually weighed, for a gas cathode the product.
 * @throws {RangeError} for a number of electrons or a molar mass that is not positive
 * @source closed form: Faraday's law
 * @example
 * specificCapacity(1, 0.02299) / 3600 // 1165.8
 */
export function specificCapacity(electrons: number, molarMass: number): number {
  requireWithin('number of electrons', electrons, '', { above: 0 });
  requireWithin('molar mass', molarMass, 'kg mol⁻¹', { above: 0 });
  return (electrons * faradayConstant.value) / molarMass;
}

/**
 * Charge that a volume of a substance can give or take.
 *
 * $$q_V = q \rho$$
 *
 * @param capacity q per mass, C kg⁻¹
 * @param density ρ of the same substance in the same state, kg m⁻³
 * @returns q_V, C m⁻³
 * @validity Dense substance: pores, binder and other parts of an electrode are not counted.
 * @throws {RangeError} for a capacity or a density that is not positive
 * @source closed form: definition
 * @example
 * volumetricCapacity(4196840, 968) / 3.6e6 // 1128.5
 */
export function volumetricCapacity(capacity: number, density: number): number {
  requireWithin('specific capacity', capacity, 'C kg⁻¹', { above: 0 });
  requireWithin('density', density, 'kg m⁻³', { above: 0 });
  return capacity * density;
}

/**
 * Thickness of the dense metal that a charge deposits.
 *
 * $$h = \frac{QM}{zF\rho}$$
 *
 * @param arealCharge Q, C m⁻²
 * @param metal SI, see {@link Metal}
 * @returns h, m
 * @validity A flat deposit without pores and without loss of charge to side reactions: the least thickness there can be.
 * @throws {RangeError} for a negative charge, or a molar mass, density or charge number that is not positive
 * @source closed form: Faraday's law
 * @example
 * depositThickness(36000, { molarMass: 0.02299, density: 968 }) // 8.861e-6
 */
export function depositThickness(arealCharge: number, metal: Metal): number {
  const { molarMass, density, ionCharge = 1 } = metal;
  requireWithin('areal charge', arealCharge, 'C m⁻²', { from: 0 });
  requireWithin('charge number', ionCharge, '', { above: 0 });
  return arealCharge / volumetricCapacity(specificCapacity(ionCharge, molarMass), density);
}
