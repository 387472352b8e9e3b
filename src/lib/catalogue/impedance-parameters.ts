import { quantity, result } from './quantity.ts';

export const ohms = { unit: 'Ω', min: 0, max: 1000, step: 1, scale: 'linear' } as const;
export const seconds = { unit: 's', min: 1e-8, max: 1000, scale: 'log' } as const;
export const spread = { unit: '', min: 0.5, max: 1, step: 0.01, scale: 'linear' } as const;

export const angularFrequency = quantity('angularFrequency', {
  unit: 'rad s⁻¹',
  min: 1e-4,
  max: 1e8,
  default: 1000,
  scale: 'log',
});

/** Of `FiniteDiffusion`. */
export const diffusionParameters = {
  resistance: quantity('diffusionResistance', { ...ohms, default: 50 }),
  timeConstant: quantity('diffusionTimeConstant', { ...seconds, default: 10 }),
} as const;

export const impedanceResults = {
  re: result('realImpedance', 'Ω'),
  im: result('imaginaryImpedance', 'Ω'),
} as const;
