import { quantity } from './quantity.ts';

export const temperature = quantity('temperature', {
  unit: 'K',
  min: 233.15,
  max: 473.15,
  step: 1,
  default: 298.15,
  scale: 'linear',
  defaultFrom: 'constants/room-temperature',
});
