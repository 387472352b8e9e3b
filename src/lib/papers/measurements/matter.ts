import { oneOf, text } from '../fields.ts';
import { record } from './common.ts';
import { quantity } from './quantity-field.ts';

const amounts = [
  'concentration',
  'molality',
  'mass-fraction',
  'volume-fraction',
  'amount-fraction',
] as const;

export const modulus = record('modulus', {
  modulus: quantity('modulus'),
  which: oneOf(['Young', 'shear', 'bulk', 'storage', 'not stated']),
});

export const strength = record('strength', {
  strength: quantity('strength'),
  which: oneOf(['tensile', 'compressive', 'yield', 'not stated']),
});

export const strain = record('strain', {
  strain: quantity('strain'),
  which: oneOf(['at break', 'at yield', 'not stated']),
});

/** `of` says of what: an interphase, a membrane, a foil. */
export const thickness = record('thickness', { thickness: quantity('thickness'), of: text });

export const particleSize = record('particle-size', { size: quantity('particle-size'), of: text });

export const composition = record('composition', {
  component: text,
  /** A number alone is a ratio: so many of the component for each of what `basis` names. */
  amount: quantity(...amounts, 'ratio'),
  /** Of what the amount is a part, and how it was found: `atoms of the interphase, XPS`. */
  basis: text,
});

export const fluidProperty = record('fluid-property', {
  property: oneOf([
    'viscosity',
    'density',
    'diffusivity',
    'boiling point',
    'flash point',
    'liquid range',
    'relative permittivity',
  ]),
  value: quantity('viscosity', 'density', 'diffusivity', 'temperature', 'ratio'),
});

export const processing = record('process', {
  step: text,
  duration: quantity('duration').optional(),
  pressure: quantity('pressure').optional(),
});

/** A bare per cent stays one: of what, its source does not say. */
export const dose = record('dose', {
  component: text,
  amount: quantity(...amounts, 'percentage'),
});
