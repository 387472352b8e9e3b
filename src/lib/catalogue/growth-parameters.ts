import { count } from './general-parameters.ts';
import { quantity } from './quantity.ts';

/** What all growth takes; lattices are small enough to be grown while a reader waits. */
export const growthParameters = {
  exponent: quantity('growthExponent', { ...count, min: 0, max: 6, default: 1 }),
  seed: quantity('seed', { ...count, min: 0, max: 999, default: 1 }),
} as const;

export const plateParameters = {
  width: quantity('latticeWidth', { ...count, min: 8, max: 48, default: 32 }),
  height: quantity('latticeHeight', { ...count, min: 8, max: 48, default: 24 }),
  ...growthParameters,
  shield: quantity('shieldStrength', {
    unit: '',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0,
    scale: 'linear',
    optional: true,
  }),
  interphase: quantity('interphaseRatio', {
    ...count,
    min: 0,
    max: 100,
    default: 0,
    optional: true,
  }),
} as const;
