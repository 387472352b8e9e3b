import type { KindOfQuantity } from './kind-of-quantity.ts';

/** How a cell is built, cycled and judged. */
export const cellKinds = {
  duration: {
    name: 'a duration',
    example: '500 h',
    units: ['h', 'min', 's', 'd'],
    limits: ['0 s', '1000000 h'],
  },
  cycles: {
    name: 'a number of cycles',
    example: '300 cycles',
    units: ['cycles'],
    limits: ['0 cycles', '1000000 cycles'],
  },
  'hourly-rate': {
    name: 'a rate per time, where 1C is 1 per hour',
    example: '0.5 1/h',
    units: ['1/h', '1/s'],
    limits: ['0.0001 1/h', '1000 1/h'],
  },
  percentage: {
    name: 'a percentage',
    example: '99.9 %',
    units: ['%'],
    limits: ['-1000 %', '10000 %'],
    onlyListed: true,
  },
  efficiency: {
    name: 'an efficiency',
    example: '99.2 %',
    units: ['%'],
    limits: ['0 %', '101 %'],
    onlyListed: true,
  },
  decay: {
    name: 'a decay per cycle',
    example: '0.106 %/cycle',
    units: ['%/cycle'],
    limits: ['0 %/cycle', '100 %/cycle'],
  },
  'specific-energy': {
    name: 'a specific energy',
    example: '250 Wh/kg',
    units: ['W h/kg', 'kJ/kg'],
    limits: ['0 W h/kg', '50000 W h/kg'],
  },
  'energy-density': {
    name: 'an energy density',
    example: '600 Wh/L',
    units: ['W h/L', 'kJ/L'],
    limits: ['0 W h/L', '50000 W h/L'],
  },
  'areal-loading': {
    name: 'an areal loading',
    example: '10 mg/cm2',
    units: ['mg/cm2', 'g/m2'],
    limits: ['0 mg/cm2', '1000 mg/cm2'],
  },
  'electrolyte-to-mass': {
    name: 'an electrolyte volume per mass',
    example: '5 µL/mg',
    units: ['µL/mg', 'mL/g'],
    limits: ['0 µL/mg', '10000 µL/mg'],
  },
  'electrolyte-to-capacity': {
    name: 'an electrolyte mass per capacity',
    example: '2 g/(A h)',
    units: ['g/(A h)'],
    limits: ['0 g/(A h)', '100000 g/(A h)'],
  },
  ratio: {
    name: 'a ratio without unit',
    example: '2.5',
    units: [''],
    limits: ['-1e9', '1e9'],
  },
  'burning-time': {
    name: 'a burning time per mass',
    example: '12 s/g',
    units: ['s/g'],
    limits: ['0 s/g', '10000 s/g'],
  },
} as const satisfies Record<string, KindOfQuantity>;
