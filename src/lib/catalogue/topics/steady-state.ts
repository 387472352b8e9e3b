import { steadyConcentrations } from '../../models/steady-state.ts';
import { currentDensity, distance, electrolyteParameters } from '../electrolyte-parameters.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const steadyState: Topic = {
  slug: 'steady-state',
  title: 'Steady state between two electrodes',
  models: {
    steadyConcentrations: defineModel({
      title: 'Concentrations at the electrodes in the steady state',
      parameters: { ...electrolyteParameters, distance, currentDensity },
      results: {
        dissolving: result('dissolvingConcentration', 'mol L⁻¹'),
        depositing: result('depositingConcentration', 'mol L⁻¹'),
      },
      compute: (values) => steadyConcentrations({ ...values, electrolyte: values }),
    }),
  },
};
