import { quantity } from './quantity.ts';

/** The parameters of `BinaryElectrolyte`, by the names of its fields. */
export const electrolyteParameters = {
  diffusivity: quantity('diffusivity', {
    unit: 'm² s⁻¹',
    min: 1e-13,
    max: 2e-9,
    default: 3e-10,
    scale: 'log',
    defaultFrom: 'transport-cases/free-cell.diffusivity',
  }),
  concentration: quantity('concentration', {
    unit: 'mol L⁻¹',
    min: 0.01,
    max: 10,
    default: 1,
    scale: 'log',
    defaultFrom: 'transport-cases/free-cell.concentration',
  }),
  cationTransference: quantity('cationTransference', {
    unit: '',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
    scale: 'linear',
    defaultFrom: 'transport-cases/free-cell.cationTransference',
  }),
  cationCharge: quantity('cationCharge', {
    unit: '',
    min: 1,
    max: 3,
    step: 1,
    default: 1,
    scale: 'linear',
    optional: true,
  }),
  macMullinNumber: quantity('macMullinNumber', {
    unit: '',
    min: 1,
    max: 30,
    default: 1,
    scale: 'log',
    optional: true,
  }),
  porosity: quantity('porosity', {
    unit: '',
    min: 0.1,
    max: 1,
    step: 0.01,
    default: 1,
    scale: 'linear',
    optional: true,
  }),
} as const;

/** Between the electrodes. */
export const distance = quantity('distance', {
  unit: 'µm',
  min: 5,
  max: 5000,
  default: 1000,
  scale: 'log',
  defaultFrom: 'transport-cases/free-cell.distance',
});

export const currentDensity = quantity('currentDensity', {
  unit: 'mA cm⁻²',
  min: 0.01,
  max: 200,
  default: 1,
  scale: 'log',
});
