import { depositThickness } from './faraday.ts';
import { sodiumReservoir } from './inventory.ts';
import { requireDesign, type Sheet, type StackDesign } from './stack-design.ts';

type Part = 'cathode' | 'metal' | 'separator' | 'electrolyte' | 'collectors' | 'packaging';

/** By part, for an area of electrode. */
export interface StackBreakdown {
  /** As built, kg m⁻². */
  readonly mass: Readonly<Record<Part, number>>;
  /** Charged, when it is thickest, m; packaging as the volume it adds per area. */
  readonly thickness: Readonly<Record<Part, number>>;
}

function arealCharge({ cathode }: StackDesign): number {
  return cathode.loading * cathode.specificCapacity;
}

/** In units of the cathode's charge: what a sodiated cathode gives off is plated on top of the foil. */
function chargedMetal({ foilRatio, cathode }: StackDesign): number {
  return sodiumReservoir(foilRatio, cathode.state) + 1;
}

function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}

/** What the packaging adds to a stack that is a share of the cell. */
function packed<Parts extends Record<string, number>>(stack: Parts, share: number) {
  return { ...stack, packaging: sumOf(stack) * (1 / share - 1) };
}

function massOf(sheet: Sheet): number {
  return sheet.thickness * sheet.density;
}

/**
 * Mass and thickness of the parts of a cell, for an area of electrode.
 *
 * $$m = \frac{m_\mathrm{a}}{w_\mathrm{a}} + \frac{N}{P}\frac{Q M}{zF} + \sum_\mathrm{sheets} \rho h + \frac{E}{C} Q, \quad
 * Q = m_\mathrm{a} q$$
 *
 * @param design SI, see {@link StackDesign}
 * @returns masses as built in kg m⁻² and thicknesses when charged in m
 * @validity Flat dense metal; the liquid stands in pores and adds no thickness; no swelling of the cathode; packaging as a
 * share of the whole. With a desodiated cathode N/P is at least 1.
 * @throws {RangeError} for numbers that are not positive where they must be, and shares that are not above 0 up to 1
 * @source closed form: sums of masses and thicknesses
 * @example
 * stackBreakdown(anodeFreeStack).mass.cathode // 0.2871
 */
export function stackBreakdown(design: StackDesign): StackBreakdown {
  requireDesign(design);
  const { cathode, metal, foilRatio, separator } = design;
  const charge = arealCharge(design);
  const coating = cathode.loading / cathode.activeFraction;
  const collectors = [design.cathodeCollector, design.anodeCollector];
  const mass = {
    cathode: coating,
    metal: depositThickness(foilRatio * charge, metal) * metal.density,
    separator: massOf(separator),
    electrolyte: design.electrolytePerCharge * charge,
    collectors: collectors.reduce((sum, sheet) => sum + massOf(sheet), 0),
  };
  const thickness = {
    cathode: coating / cathode.density,
    metal: depositThickness(chargedMetal(design) * charge, metal),
    separator: separator.thickness,
    electrolyte: 0,
    collectors: collectors.reduce((sum, sheet) => sum + sheet.thickness, 0),
  };
  return {
    mass: packed(mass, design.stackMassShare),
    thickness: packed(thickness, design.stackVolumeShare),
  };
}

/**
 * Energy of a cell over its mass.
 *
 * $$w = \frac{Q U}{\sum m}$$
 *
 * @param design SI, see {@link StackDesign}
 * @returns w, J kg⁻¹
 * @validity As `stackBreakdown`; the mean voltage at the rate in question, without module and pack.
 * @throws {RangeError} as `stackBreakdown` does
 * @source closed form: definition
 * @example
 * cellSpecificEnergy(anodeFreeStack) / 3600 // 228.9
 */
export function cellSpecificEnergy(design: StackDesign): number {
  const { mass } = stackBreakdown(design);
  return (arealCharge(design) * design.cathode.voltage) / sumOf(mass);
}

/**
 * Energy of a cell over its volume when charged.
 *
 * $$w_V = \frac{Q U}{\sum h}$$
 *
 * @param design SI, see {@link StackDesign}
 * @returns w_V, J m⁻³
 * @validity As `stackBreakdown`: the charged cell, which holds all its sodium on the anode and is thickest.
 * @throws {RangeError} as `stackBreakdown` does
 * @source closed form: definition
 * @example
 * cellEnergyDensity(anodeFreeStack) / 3.6e6 // 515.8
 */
export function cellEnergyDensity(design: StackDesign): number {
  const { thickness } = stackBreakdown(design);
  return (arealCharge(design) * design.cathode.voltage) / sumOf(thickness);
}
