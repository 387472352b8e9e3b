import { currentFraction } from '../../models/transference.ts';
import { defineModel, named } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const current = { unit: 'µA', min: 0.1, max: 10_000, scale: 'log' } as const;
const resistance = { unit: 'Ω', min: 0, max: 500, step: 1, scale: 'linear' } as const;

export const transference: Topic = {
  slug: 'transference',
  title: 'Current fraction of a polarised cell',
  models: {
    currentFraction: defineModel({
      title: 'Current fraction of Bruce and Vincent',
      along: 'steadyCurrent',
      parameters: {
        voltage: quantity('polarisationVoltage', {
          unit: 'mV',
          min: 1,
          max: 100,
          default: 10,
          scale: 'log',
        }),
        initialCurrent: quantity('initialCurrent', { ...current, default: 100 }),
        steadyCurrent: quantity('steadyCurrent', { ...current, default: 50 }),
        initialResistance: quantity('initialResistance', { ...resistance, default: 20 }),
        steadyResistance: quantity('steadyResistance', { ...resistance, default: 30 }),
      },
      results: { fraction: result('currentFraction', '') },
      compute: (values) => named('fraction', currentFraction(values)),
    }),
  },
};
