import { concentrationOverpotential as overpotentialOf } from '../../models/concentration-overpotential.ts';
import { electrolyteParameters } from '../electrolyte-parameters.ts';
import { temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const concentration = { unit: 'mol L⁻¹', min: 0.001, max: 10, scale: 'log' } as const;

export const concentrationOverpotential: Topic = {
  slug: 'concentration-overpotential',
  title: 'Concentration overpotential',
  models: {
    concentrationOverpotential: defineModel({
      title: 'Concentration overpotential',
      parameters: {
        cationTransference: electrolyteParameters.cationTransference,
        temperature,
        thermodynamicFactor: quantity('thermodynamicFactor', {
          unit: '',
          min: 0.1,
          max: 10,
          default: 1,
          scale: 'log',
          optional: true,
        }),
        dissolving: quantity('dissolvingConcentration', { ...concentration, default: 1.5 }),
        depositing: quantity('depositingConcentration', { ...concentration, default: 0.5 }),
      },
      results: { overpotential: result('concentrationOverpotential', 'mV') },
      compute: ({ dissolving, depositing, ...cell }) => ({
        overpotential: overpotentialOf(cell, { dissolving, depositing }),
      }),
    }),
  },
};
