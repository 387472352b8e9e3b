import type { KindOfQuantity } from './kind-of-quantity.ts';

/** Sizes, mechanics and state of a material. */
export const materialKinds = {
  modulus: {
    name: 'a modulus',
    example: '2.5 GPa',
    units: ['GPa', 'MPa', 'Pa'],
    limits: ['1 Pa', '2000 GPa'],
  },
  strength: {
    name: 'a strength',
    example: '12 MPa',
    units: ['MPa', 'GPa', 'kPa'],
    limits: ['1 Pa', '200 GPa'],
  },
  pressure: {
    name: 'a pressure',
    example: '0.5 MPa',
    units: ['MPa', 'kPa', 'bar', 'Pa'],
    limits: ['0 Pa', '100 GPa'],
  },
  strain: {
    name: 'a strain',
    example: '120 %',
    units: ['%'],
    limits: ['-100 %', '100000 %'],
    onlyListed: true,
  },
  length: {
    name: 'a length',
    example: '25 µm',
    units: ['µm', 'nm', 'mm', 'cm', 'm', 'Å'],
    limits: ['0.1 pm', '100 m'],
  },
  thickness: {
    name: 'a thickness',
    example: '25 µm',
    units: ['µm', 'nm', 'mm', 'cm', 'm', 'Å'],
    limits: ['0 nm', '1 m'],
  },
  'growth-constant': {
    name: 'a constant of growth by diffusion',
    example: '1e-4 nm2/s',
    units: ['nm2/s', 'm2/s', 'cm2/s'],
    limits: ['1e-12 nm2/s', '1e12 nm2/s'],
  },
  'thickness-rate': {
    name: 'a rate at which a thickness changes',
    example: '0.1 nm/h',
    units: ['nm/h', 'nm/s', 'µm/h', 'm/s'],
    limits: ['0 nm/h', '1e12 nm/h'],
  },
  'particle-size': {
    name: 'a particle size',
    example: '200 nm',
    units: ['nm', 'µm', 'mm'],
    limits: ['0.1 nm', '10 mm'],
  },
  area: {
    name: 'an area',
    example: '1.13 cm2',
    units: ['cm2', 'mm2', 'm2'],
    limits: ['1 nm2', '10000 m2'],
  },
  'specific-area': {
    name: 'a specific surface area',
    example: '800 m2/g',
    units: ['m2/g'],
    limits: ['0 m2/g', '20000 m2/g'],
  },
  volume: {
    name: 'a volume',
    example: '40 µL',
    units: ['µL', 'mL', 'L', 'cm3'],
    limits: ['0 µL', '100000 L'],
  },
  mass: {
    name: 'a mass',
    example: '20 mg',
    units: ['mg', 'g', 'kg'],
    limits: ['0 g', '1000000 kg'],
  },
  angle: { name: 'an angle', example: '30°', units: ['°'], limits: ['-360°', '360°'] },
  viscosity: {
    name: 'a viscosity',
    example: '3.2 mPa s',
    units: ['mPa s', 'Pa s'],
    limits: ['1 µPa s', '1e12 Pa s'],
  },
  density: {
    name: 'a density',
    example: '0.968 g/cm3',
    units: ['g/cm3', 'kg/m3', 'g/mL'],
    limits: ['0.00001 g/cm3', '25 g/cm3'],
  },
  'surface-energy': {
    name: 'a surface energy',
    example: '0.24 J/m2',
    units: ['J/m2', 'mJ/m2', 'mN/m'],
    limits: ['-100 J/m2', '100 J/m2'],
  },
  temperature: {
    name: 'a temperature',
    example: '60 °C',
    units: ['°C', 'K'],
    limits: ['-200 °C', '3000 °C'],
  },
  'temperature-difference': {
    name: 'a difference of temperature',
    example: '10 K',
    units: ['K'],
    limits: ['-100000 K', '100000 K'],
  },
} as const satisfies Record<string, KindOfQuantity>;
