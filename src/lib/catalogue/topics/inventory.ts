import {
  cyclesBeforeFade,
  inventoryRetention,
  requiredEfficiency,
  sodiumReservoir,
} from '../../models/inventory.ts';
import { cathodeState, foilRatio } from '../cell-choices.ts';
import { cycles, percent } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const efficiency = quantity('efficiency', {
  ...percent,
  min: 80,
  max: 100,
  default: 99,
  step: 0.01,
});
const sodium = { foilRatio, cathode: cathodeState } as const;

export const inventory: Topic = {
  slug: 'inventory',
  title: 'Sodium that a cell holds and loses',
  models: {
    sodiumReservoir: defineModel({
      title: 'Reservoir of sodium',
      parameters: sodium,
      results: { reservoir: result('reservoir', '') },
      compute: (values) => ({ reservoir: sodiumReservoir(values.foilRatio, values.cathode) }),
    }),
    cyclesBeforeFade: defineModel({
      title: 'Cycles before the capacity fades',
      parameters: { ...sodium, efficiency },
      results: { cycles: result('cyclesBeforeFade', 'cycles') },
      compute: (values) => ({ cycles: cyclesBeforeFade(values) }),
    }),
    inventoryRetention: defineModel({
      title: 'Retention that the inventory allows',
      parameters: { ...sodium, efficiency, cycles },
      results: { retention: result('retention', '%') },
      compute: (values) => ({ retention: inventoryRetention(values, values.cycles) }),
    }),
    requiredEfficiency: defineModel({
      title: 'Efficiency that a life needs',
      along: 'cycles',
      parameters: {
        retention: quantity('retention', { ...percent, min: 1, max: 99, default: 80 }),
        cycles,
        reservoir: quantity('reservoir', {
          unit: '',
          min: 0,
          max: 20,
          default: 0,
          step: 0.1,
          scale: 'linear',
        }),
      },
      results: { efficiency: result('efficiency', '%') },
      compute: (values) => ({
        efficiency: requiredEfficiency(values.retention, values.cycles, values.reservoir),
      }),
    }),
  },
};
