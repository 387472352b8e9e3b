/**
 * SI values of the units that figures show: a figure must not carry the units library into the browser.
 * A test compares each with the library.
 */
const siValues = {
  '': 1,
  '%': 0.01,
  'vol%': 0.01,
  'wt%': 0.01,
  cycles: 1,
  '% cycle⁻¹': 0.01,
  '°': Math.PI / 180,
  m: 1,
  cm: 1e-2,
  mm: 1e-3,
  µm: 1e-6,
  nm: 1e-9,
  pm: 1e-12,
  'cm²': 1e-4,
  s: 1,
  min: 60,
  h: 3600,
  d: 86400,
  'h⁻¹': 1 / 3600,
  'rad s⁻¹': 1,
  'nm² s⁻¹': 1e-18,
  'nm h⁻¹': 1e-9 / 3600,
  K: 1,
  µA: 1e-6,
  'A m⁻²': 1,
  'mA cm⁻²': 10,
  'µA cm⁻²': 0.01,
  'mA g⁻¹': 1,
  V: 1,
  mV: 1e-3,
  Ω: 1,
  'Ω m²': 1,
  'Ω cm²': 1e-4,
  'S m⁻¹': 1,
  'mS cm⁻¹': 0.1,
  'mA h cm⁻²': 36000,
  'mA h g⁻¹': 3600,
  'mA h cm⁻³': 3.6e6,
  'mol L⁻¹': 1000,
  'mol m⁻³': 1,
  'mol kg⁻¹': 1,
  'g mol⁻¹': 1e-3,
  'cm³ mol⁻¹': 1e-6,
  'g cm⁻³': 1000,
  'mg cm⁻²': 0.01,
  'g A⁻¹ h⁻¹': 1e-3 / 3600,
  'm² s⁻¹': 1,
  'cm² s⁻¹': 1e-4,
  GPa: 1e9,
  'J m⁻²': 1,
  eV: 1.602176634e-19,
  'kJ mol⁻¹': 1000,
  'W h kg⁻¹': 3600,
  'W h L⁻¹': 3.6e6,
} as const satisfies Readonly<Record<string, number>>;

/** A unit that figures can show, as it is printed. */
export type FixedUnit = keyof typeof siValues;

export const fixedUnits = Object.keys(siValues) as readonly FixedUnit[];

export function siFromUnit(value: number, unit: FixedUnit): number {
  return value * siValues[unit];
}

export function unitFromSI(si: number, unit: FixedUnit): number {
  return si / siValues[unit];
}
