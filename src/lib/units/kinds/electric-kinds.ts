import type { KindOfQuantity } from './kind-of-quantity.ts';

/** Currents, charges, potentials and what resists them. */
export const electricKinds = {
  'current-density': {
    name: 'a current density',
    example: '0.5 mA/cm2',
    units: ['mA/cm2', 'µA/cm2', 'A/cm2', 'A/m2'],
    limits: ['1 nA/cm2', '10 A/cm2'],
  },
  current: {
    name: 'a current',
    example: '2 mA',
    units: ['mA', 'µA', 'A'],
    limits: ['-10000 A', '10000 A'],
  },
  'specific-current': {
    name: 'a specific current',
    example: '100 mA/g',
    units: ['mA/g', 'A/g', 'A/kg'],
    limits: ['0.001 mA/g', '1000 A/g'],
  },
  'c-rate': {
    name: 'a rate in C',
    example: '0.5 C',
    units: ['C'],
    limits: ['0.0001 C', '1000 C'],
    aliases: { C: 'crate' },
  },
  charge: {
    name: 'a charge',
    example: '3 mAh',
    units: ['mA h', 'A h', 'C'],
    limits: ['0 C', '1000000 A h'],
  },
  'areal-capacity': {
    name: 'an areal capacity',
    example: '1 mAh/cm2',
    units: ['mA h/cm2', 'A h/cm2', 'C/cm2', 'C/m2'],
    limits: ['0 mA h/cm2', '10 A h/cm2'],
  },
  'specific-capacity': {
    name: 'a specific capacity',
    example: '1166 mAh/g',
    units: ['mA h/g', 'A h/kg', 'A h/g', 'C/kg'],
    limits: ['0 mA h/g', '50000 mA h/g'],
  },
  'volumetric-capacity': {
    name: 'a volumetric capacity',
    example: '1128 mAh/cm3',
    units: ['mA h/cm3', 'A h/L', 'C/m3'],
    limits: ['0 mA h/cm3', '100000 mA h/cm3'],
  },
  'molar-charge': {
    name: 'a charge per amount',
    example: '96485.33212 C/mol',
    units: ['C/mol'],
    limits: ['0 C/mol', '1e7 C/mol'],
  },
  potential: {
    name: 'a potential',
    example: '2.71 V',
    units: ['V', 'mV'],
    limits: ['-20 V', '20 V'],
  },
  overpotential: {
    name: 'an overpotential',
    example: '20 mV',
    units: ['mV', 'V'],
    limits: ['-20 V', '20 V'],
  },
  'scan-rate': {
    name: 'a scan rate',
    example: '0.1 mV/s',
    units: ['mV/s', 'V/s'],
    limits: ['1 nV/s', '10000 V/s'],
  },
  conductivity: {
    name: 'a conductivity',
    example: '1.2 mS/cm',
    units: ['mS/cm', 'S/cm', 'S/m'],
    limits: ['1e-20 S/cm', '10000000 S/cm'],
  },
  resistance: {
    name: 'a resistance',
    example: '120 Ω',
    units: ['Ω', 'kΩ'],
    limits: ['0 Ω', '1e12 Ω'],
  },
  'impedance-part': {
    name: 'a part of an impedance',
    example: '-50 Ω',
    units: ['Ω', 'kΩ'],
    limits: ['-1e12 Ω', '1e12 Ω'],
  },
  'area-specific-resistance': {
    name: 'an area-specific resistance',
    example: '10 Ω cm2',
    units: ['Ω cm2', 'kΩ cm2', 'mΩ cm2', 'Ω m2'],
    limits: ['0 Ω cm2', '1e9 Ω cm2'],
  },
  'transference-number': {
    name: 'a transference number without unit',
    example: '0.42',
    units: [''],
    limits: ['-5', '1'],
  },
  'angular-frequency': {
    name: 'an angular frequency',
    example: '1000 rad/s',
    units: ['rad/s'],
    limits: ['0 rad/s', '1e16 rad/s'],
  },
  frequency: {
    name: 'a frequency',
    example: '10 kHz',
    units: ['Hz', 'kHz', 'MHz'],
    limits: ['1e-9 Hz', '1e15 Hz'],
  },
} as const satisfies Record<string, KindOfQuantity>;
