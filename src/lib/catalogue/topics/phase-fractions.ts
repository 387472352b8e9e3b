import { massFraction, volumeFraction } from '../../models/phase-fractions.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const share = { min: 0, max: 100, default: 10, step: 1, scale: 'linear' } as const;
const density = { unit: 'g cm⁻³', min: 0.5, max: 10, scale: 'log' } as const;
const densities = {
  fillerDensity: quantity('fillerDensity', { ...density, default: 2.2 }),
  matrixDensity: quantity('matrixDensity', { ...density, default: 1.1 }),
} as const;

export const phaseFractions: Topic = {
  slug: 'phase-fractions',
  title: 'Fractions by mass and by volume',
  models: {
    volumeFraction: defineModel({
      title: 'Volume fraction from the mass fraction',
      along: 'massFraction',
      parameters: {
        massFraction: quantity('fillerMassFraction', { ...share, unit: 'wt%' }),
        ...densities,
      },
      results: { fraction: result('fillerFraction', 'vol%') },
      compute: (values) => ({
        fraction: volumeFraction(values.massFraction, values.fillerDensity, values.matrixDensity),
      }),
    }),
    massFraction: defineModel({
      title: 'Mass fraction from the volume fraction',
      along: 'fraction',
      parameters: {
        fraction: quantity('fillerFraction', { ...share, unit: 'vol%' }),
        ...densities,
      },
      results: { fraction: result('fillerMassFraction', 'wt%') },
      compute: (values) => ({
        fraction: massFraction(values.fraction, values.fillerDensity, values.matrixDensity),
      }),
    }),
  },
};
