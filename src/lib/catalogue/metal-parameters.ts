import { count } from './general-parameters.ts';
import { quantity } from './quantity.ts';

/** Of the metal that plates; sodium at first. */
export const metalMolarMass = quantity('molarMass', {
  unit: 'g mol⁻¹',
  min: 5,
  max: 210,
  default: 22.99,
  scale: 'log',
  defaultFrom: 'elements/sodium-atomic-weight',
});

export const metalDensity = quantity('density', {
  unit: 'g cm⁻³',
  min: 0.5,
  max: 20,
  default: 0.968,
  scale: 'log',
  defaultFrom: 'elements/sodium.density',
});

export const ionCharge = quantity('ionCharge', {
  ...count,
  min: 1,
  max: 3,
  default: 1,
  optional: true,
});

export const arealCapacity = quantity('arealCapacity', {
  unit: 'mA h cm⁻²',
  min: 0.01,
  max: 100,
  default: 1,
  scale: 'log',
});
