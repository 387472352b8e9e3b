import { nernstPotential, shieldLimit } from '../../models/nernst.ts';
import { count, temperature } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const potential = { unit: 'V', min: -3.5, max: 2, step: 0.01, scale: 'linear' } as const;
const charge = { ...count, min: 1, max: 3, default: 1 } as const;
const sodium = { default: -2.71, defaultFrom: 'elements/sodium.standardPotential' } as const;

const activity = quantity('activity', {
  unit: '',
  min: 1e-6,
  max: 10,
  default: 1,
  scale: 'log',
});

export const nernst: Topic = {
  slug: 'nernst',
  title: 'Potentials of metals and the shield limit',
  models: {
    nernstPotential: defineModel({
      title: 'Equilibrium potential',
      along: 'activity',
      parameters: {
        standardPotential: quantity('standardPotential', { ...potential, ...sodium }),
        ionCharge: quantity('ionCharge', charge),
        activity: { ...activity, default: 0.1 },
        temperature,
      },
      results: { potential: result('equilibriumPotential', 'V') },
      compute: (values) => ({
        potential: nernstPotential(values, values.activity, values.temperature),
      }),
    }),
    shieldLimit: defineModel({
      title: 'Activity below which a cation shields',
      along: 'overpotential',
      parameters: {
        shieldPotential: quantity('shieldPotential', {
          ...potential,
          default: -2.93,
          defaultFrom: 'standard-potentials/potassium.standardPotential',
        }),
        shieldCharge: quantity('shieldCharge', charge),
        metalPotential: quantity('platedPotential', { ...potential, ...sodium }),
        metalCharge: quantity('platedCharge', charge),
        activity,
        overpotential: quantity('platingOverpotential', {
          unit: 'mV',
          min: -300,
          max: 0,
          default: 0,
          step: 5,
          scale: 'linear',
        }),
        temperature,
      },
      results: { limit: result('shieldLimit', '') },
      compute: (values) => ({
        limit: shieldLimit(
          { standardPotential: values.shieldPotential, ionCharge: values.shieldCharge },
          { standardPotential: values.metalPotential, ionCharge: values.metalCharge },
          values,
        ),
      }),
    }),
  },
};
