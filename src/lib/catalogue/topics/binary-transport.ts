import { advanceTransport, createTransport } from '../../models/binary-transport.ts';
import { currentDensity, distance, electrolyteParameters } from '../electrolyte-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

export const binaryTransport: Topic = {
  slug: 'binary-transport',
  title: 'Salt between two electrodes in time',
  models: {
    advanceTransport: defineModel({
      title: 'Concentrations at the electrodes after a time',
      covers: ['createTransport', 'resetTransport'],
      parameters: {
        ...electrolyteParameters,
        distance,
        currentDensity,
        duration: quantity('time', {
          unit: 'min',
          min: 0.1,
          max: 10_000,
          default: 10,
          scale: 'log',
        }),
      },
      results: {
        dissolving: result('dissolvingConcentration', 'mol L⁻¹'),
        depositing: result('depositingConcentration', 'mol L⁻¹'),
        time: result('depletionTime', 'min', 'Time that has passed, at most until depletion'),
      },
      compute: (values) => {
        const start = createTransport({ ...values, electrolyte: values });
        const { concentrations, time } = advanceTransport(start, values.duration);
        return {
          dissolving: Number(concentrations.at(0)),
          depositing: Number(concentrations.at(-1)),
          time,
        };
      },
    }),
  },
};
