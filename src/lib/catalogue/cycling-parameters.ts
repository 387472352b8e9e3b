import { currentDensity } from './electrolyte-parameters.ts';
import { count } from './general-parameters.ts';
import { arealCapacity } from './metal-parameters.ts';
import { quantity } from './quantity.ts';

/** Of `CyclingTest` and `Moment`, by the names of their fields; half-cycles of an hour at first. */
export const cyclingParameters = {
  currentDensity,
  arealCapacity,
  resistance: quantity('freshResistance', {
    unit: 'Ω cm²',
    min: 1,
    max: 1000,
    default: 100,
    scale: 'log',
  }),
  halfCycle: quantity('halfCycle', { ...count, min: 0, max: 1000, default: 0 }),
  elapsed: quantity('elapsed', {
    unit: 'h',
    min: 0,
    max: 100,
    step: 0.01,
    default: 0.5,
    scale: 'linear',
  }),
} as const;
