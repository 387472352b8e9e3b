import { quantity } from './quantity.ts';

export const cathodeState = {
  kind: 'choice',
  label: 'Fresh cathode',
  options: [
    { value: 'sodiated', label: 'with its sodium' },
    { value: 'desodiated', label: 'without sodium' },
  ],
  default: 'sodiated',
} as const;

export const foilRatio = quantity('foilRatio', {
  unit: '',
  min: 0,
  max: 20,
  default: 2,
  step: 0.1,
  scale: 'linear',
});
