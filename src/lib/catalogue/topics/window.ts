import { againstReference, interphaseDrivingForces } from '../../models/window.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const potential = { unit: 'V', min: -4, max: 6, step: 0.01, scale: 'linear' } as const;

export const window: Topic = {
  slug: 'window',
  title: 'Electrodes against the electrolyte’s window',
  models: {
    againstReference: defineModel({
      title: 'Potential against another reference',
      parameters: {
        potential: quantity('potential', { ...potential, default: 0 }),
        from: quantity('givenReference', {
          ...potential,
          default: -2.71,
          defaultFrom: 'elements/sodium.standardPotential',
        }),
        to: quantity('wantedReference', { ...potential, default: 0 }),
      },
      results: { potential: result('convertedPotential', 'V') },
      compute: ({ potential: given, from, to }) => ({
        potential: againstReference(given, from, to),
      }),
    }),
    interphaseDrivingForces: defineModel({
      title: 'What drives the formation of interphases',
      parameters: {
        negative: quantity('negativePotential', { ...potential, default: 0 }),
        positive: quantity('positivePotential', { ...potential, default: 3.4 }),
        reduction: quantity('reductionPotential', { ...potential, default: 0.7 }),
        oxidation: quantity('oxidationPotential', { ...potential, default: 4.2 }),
      },
      results: {
        reduction: result('reductionDrivingForce', 'V'),
        oxidation: result('oxidationDrivingForce', 'V'),
      },
      compute: ({ negative, positive, reduction, oxidation }) =>
        interphaseDrivingForces({ negative, positive }, { reduction, oxidation }),
    }),
  },
};
