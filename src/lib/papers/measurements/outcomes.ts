import { oneOf, text } from '../fields.ts';
import { record } from './common.ts';
import { quantity } from './quantity-field.ts';

/** A result of a calculation: never shown among measured values. */
export const computed = record('computed', {
  quantity: text,
  value: quantity(
    'energy',
    'molar-energy',
    'surface-energy',
    'potential',
    'length',
    'modulus',
    'ratio',
  ),
  method: text,
});

export const gasEvolution = record('gas-evolution', {
  gas: text.optional(),
  evolves: oneOf(['none', 'little', 'much', 'continuous']).optional(),
  amount: quantity('volume').optional(),
});

export const flammability = record('flammability', {
  outcome: oneOf(['does not burn', 'extinguishes itself', 'burns']),
  burningTime: quantity('burning-time').optional(),
});

/** What was seen and has no number, or none for which there is a kind. */
export const outcome = record('outcome', {
  outcome: text,
  /** Of a cell that is not symmetric. */
  overpotential: quantity('overpotential').optional(),
  /** After which it was seen. */
  duration: quantity('duration').optional(),
  cycles: quantity('cycles').optional(),
  /** At which it was seen. */
  currentDensity: quantity('current-density').optional(),
  arealCapacity: quantity('areal-capacity').optional(),
});
