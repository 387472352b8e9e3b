import type { KindOfQuantity } from './kind-of-quantity.ts';

/** Composition, transport and energies of reactions. */
export const chemicalKinds = {
  concentration: {
    name: 'a concentration',
    example: '1 mol/L',
    units: ['mol/L', 'M', 'mM', 'mol/m3'],
    limits: ['0 M', '60 M'],
  },
  molality: {
    name: 'a molality',
    example: '1 mol/kg',
    units: ['mol/kg', 'm'],
    limits: ['0 mol/kg', '200 mol/kg'],
    aliases: { m: 'molal' },
  },
  'mass-fraction': {
    name: 'a mass fraction',
    example: '2 wt%',
    units: ['wt%', 'ppm'],
    limits: ['0 wt%', '100 wt%'],
    onlyListed: true,
  },
  'volume-fraction': {
    name: 'a volume fraction',
    example: '5 vol%',
    units: ['vol%'],
    limits: ['0 vol%', '100 vol%'],
    onlyListed: true,
  },
  'amount-fraction': {
    name: 'an amount fraction',
    example: '25 mol%',
    units: ['mol%', 'at%'],
    limits: ['0 mol%', '100 mol%'],
    onlyListed: true,
  },
  diffusivity: {
    name: 'a diffusivity',
    example: '3e-10 m2/s',
    units: ['m2/s', 'cm2/s'],
    limits: ['1e-30 m2/s', '1 m2/s'],
  },
  'molar-volume': {
    name: 'a molar volume',
    example: '23.7 cm3/mol',
    units: ['cm3/mol', 'm3/mol'],
    limits: ['1 cm3/mol', '1e6 cm3/mol'],
  },
  'molar-mass': {
    name: 'a molar mass',
    example: '22.990 g/mol',
    units: ['g/mol', 'kg/mol'],
    limits: ['1 g/mol', '1e8 g/mol'],
  },
  'molar-energy': {
    name: 'a molar energy',
    example: '8.1 kJ/mol',
    units: ['kJ/mol', 'kcal/mol', 'J/mol'],
    limits: ['-100000 kJ/mol', '100000 kJ/mol'],
  },
  'molar-heat-capacity': {
    name: 'a molar heat capacity',
    example: '8.314462618 J/(mol K)',
    units: ['J/(mol K)'],
    limits: ['0 J/(mol K)', '1e6 J/(mol K)'],
  },
  energy: {
    name: 'an energy',
    example: '0.25 eV',
    units: ['eV', 'meV', 'J', 'kJ'],
    limits: ['-1e9 J', '1e9 J'],
  },
} as const satisfies Record<string, KindOfQuantity>;
