import { quantity } from './quantity.ts';

/** A share of a whole. */
export const percent = { unit: '%', min: 0, max: 100, step: 1, scale: 'linear' } as const;

/** A number that counts. */
export const count = { unit: '', step: 1, scale: 'linear' } as const;

export const temperatureRange = {
  unit: 'K',
  min: 233.15,
  max: 473.15,
  step: 1,
  default: 298.15,
  scale: 'linear',
  defaultFrom: 'constants/room-temperature',
} as const;

export const temperature = quantity('temperature', temperatureRange);

export const cycles = quantity('cycles', {
  unit: 'cycles',
  min: 1,
  max: 10_000,
  default: 500,
  scale: 'log',
});
