import { quantity } from './quantity.ts';

export { cathodeState } from '../figures/foil-parameters.ts';

export const foilRatio = quantity('foilRatio', {
  unit: '',
  min: 0,
  max: 20,
  default: 2,
  step: 0.1,
  scale: 'linear',
});
