import type { Quantity } from '../units/quantity.ts';
import type { QuantityKind } from '../units/quantity-kinds.ts';

/** The one unit in which a column gives its numbers. */
export interface ShownUnit {
  /** As printed: `mA cm⁻²`; empty for a pure number. */
  readonly unit: string;
  /** The end of the column's key: `mA_cm2`; empty where the field's name says it. */
  readonly suffix: string;
  /** By the Unified Code for Units of Measure, with what it cannot say in braces. */
  readonly ucum: string;
}

const shown = (unit: string, suffix: string, ucum: string): ShownUnit => ({ unit, suffix, ucum });

/** Every quantity that a record can hold. Files of data use the suffixes: they stay for ever. */
export const shownUnits = {
  duration: shown('h', 'h', 'h'),
  cycles: shown('cycles', '', '{cycle}'),
  'current-density': shown('mA cm⁻²', 'mA_cm2', 'mA/cm2'),
  'specific-current': shown('mA g⁻¹', 'mA_g', 'mA/g'),
  'c-rate': shown('C', 'C', '{C-rate}'),
  'areal-capacity': shown('mA h cm⁻²', 'mAh_cm2', 'mA.h/cm2'),
  'specific-capacity': shown('mA h g⁻¹', 'mAh_g', 'mA.h/g'),
  'volumetric-capacity': shown('mA h cm⁻³', 'mAh_cm3', 'mA.h/cm3'),
  potential: shown('V', 'V', 'V'),
  overpotential: shown('mV', 'mV', 'mV'),
  'scan-rate': shown('mV s⁻¹', 'mV_s', 'mV/s'),
  efficiency: shown('%', 'percent', '%'),
  percentage: shown('%', 'percent', '%'),
  decay: shown('% cycle⁻¹', 'percent_cycle', '%/{cycle}'),
  ratio: shown('', '', '1'),
  'areal-loading': shown('mg cm⁻²', 'mg_cm2', 'mg/cm2'),
  'electrolyte-to-mass': shown('µL mg⁻¹', 'uL_mg', 'uL/mg'),
  'electrolyte-to-capacity': shown('g A⁻¹ h⁻¹', 'g_Ah', 'g/(A.h)'),
  volume: shown('µL', 'uL', 'uL'),
  'specific-energy': shown('W h kg⁻¹', 'Wh_kg', 'W.h/kg'),
  'energy-density': shown('W h L⁻¹', 'Wh_L', 'W.h/L'),
  conductivity: shown('mS cm⁻¹', 'mS_cm', 'mS/cm'),
  'transference-number': shown('', '', '1'),
  'area-specific-resistance': shown('Ω cm²', 'ohm_cm2', 'Ohm.cm2'),
  resistance: shown('Ω', 'ohm', 'Ohm'),
  modulus: shown('GPa', 'GPa', 'GPa'),
  strength: shown('MPa', 'MPa', 'MPa'),
  pressure: shown('MPa', 'MPa', 'MPa'),
  strain: shown('%', 'percent', '%'),
  length: shown('nm', 'nm', 'nm'),
  thickness: shown('nm', 'nm', 'nm'),
  'particle-size': shown('nm', 'nm', 'nm'),
  concentration: shown('mol L⁻¹', 'mol_L', 'mol/L'),
  molality: shown('mol kg⁻¹', 'mol_kg', 'mol/kg'),
  'mass-fraction': shown('wt%', 'wt_percent', '%{mass}'),
  'volume-fraction': shown('vol%', 'vol_percent', '%{vol}'),
  'amount-fraction': shown('mol%', 'mol_percent', '%{mol}'),
  /** Atoms are counted, not molecules. */
  'atom-fraction': shown('at%', 'at_percent', '%{atom}'),
  viscosity: shown('mPa s', 'mPa_s', 'mPa.s'),
  density: shown('g cm⁻³', 'g_cm3', 'g/cm3'),
  diffusivity: shown('cm² s⁻¹', 'cm2_s', 'cm2/s'),
  temperature: shown('°C', 'degC', 'Cel'),
  energy: shown('eV', 'eV', 'eV'),
  'molar-energy': shown('kJ mol⁻¹', 'kJ_mol', 'kJ/mol'),
  'surface-energy': shown('J m⁻²', 'J_m2', 'J/m2'),
  'burning-time': shown('s g⁻¹', 's_g', 's/g'),
} as const satisfies Partial<Record<QuantityKind | 'atom-fraction', ShownUnit>>;

/** A kind of quantity that a record can hold. */
export type ShownQuantity = keyof typeof shownUnits;

/** By which a column takes a quantity or leaves it. */
export function shownQuantity({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): string {
  return kind === 'amount-fraction' && unit === 'at%' ? 'atom-fraction' : kind;
}
