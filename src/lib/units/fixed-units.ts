/**
 * SI values of the units that figures show: a figure must not carry the units library into the browser.
 * A test compares each with the library.
 */
const siValues = {
  '': 1,
  'mA cm⁻²': 10,
  'A m⁻²': 1,
  'mol L⁻¹': 1000,
  'mol m⁻³': 1,
  'm² s⁻¹': 1,
  'cm² s⁻¹': 1e-4,
  m: 1,
  cm: 1e-2,
  mm: 1e-3,
  µm: 1e-6,
  nm: 1e-9,
  s: 1,
  min: 60,
  h: 3600,
  d: 86400,
  µA: 1e-6,
  V: 1,
  mV: 1e-3,
  'mA h cm⁻²': 36000,
  'mA h g⁻¹': 3600,
  'S m⁻¹': 1,
  'mS cm⁻¹': 0.1,
  Ω: 1,
  'Ω m²': 1,
  'Ω cm²': 1e-4,
  K: 1,
  '%': 0.01,
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
