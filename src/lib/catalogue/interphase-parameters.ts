import { count } from './general-parameters.ts';
import { quantity } from './quantity.ts';

export const initialThickness = quantity('initialThickness', {
  unit: 'nm',
  min: 0,
  max: 1000,
  default: 0,
  step: 1,
  scale: 'linear',
});

export const growthConstant = quantity('growthConstant', {
  unit: 'nm² s⁻¹',
  min: 1e-8,
  max: 1,
  default: 1e-4,
  scale: 'log',
});

export const dissolutionRate = quantity('dissolutionRate', {
  unit: 'nm h⁻¹',
  min: 1e-4,
  max: 10,
  default: 0.036,
  scale: 'log',
});

export const time = quantity('time', {
  unit: 'h',
  min: 0.001,
  max: 100_000,
  default: 100,
  scale: 'log',
});

/** Of `Interphase`: sodium fluoride at first. */
export const interphaseParameters = {
  electrons: quantity('electrons', { ...count, min: 1, max: 4, default: 1 }),
  molarMass: quantity('molarMass', {
    unit: 'g mol⁻¹',
    min: 10,
    max: 500,
    default: 41.99,
    scale: 'log',
  }),
  density: quantity('density', {
    unit: 'g cm⁻³',
    min: 0.5,
    max: 5,
    default: 2.78,
    step: 0.01,
    scale: 'linear',
  }),
} as const;
