import {
  reactionCapacity,
  reactionEnergy,
  reactionSpecificEnergy,
  standardVoltage,
} from '../../models/reactions.ts';
import { defineModel } from '../model.ts';
import { result } from '../quantity.ts';
import { cellReactions } from '../reactions/cell-reactions.ts';
import type { Topic } from '../topic.ts';

const reaction = {
  kind: 'choice',
  label: 'Reaction',
  options: [
    { value: 'sulfide', label: cellReactions.sulfide.label },
    { value: 'superoxide', label: cellReactions.superoxide.label },
    { value: 'peroxide', label: cellReactions.peroxide.label },
    { value: 'oxide', label: cellReactions.oxide.label },
    { value: 'carbonate', label: cellReactions.carbonate.label },
    { value: 'oxygen-carbonate', label: cellReactions['oxygen-carbonate'].label },
  ],
  default: 'sulfide',
} as const;

const basis = {
  kind: 'choice',
  label: 'Per mass of',
  options: [
    { value: 'products', label: 'products' },
    { value: 'reactants without gas', label: 'reactants without gas' },
    { value: 'sodium', label: 'sodium' },
  ],
  default: 'products',
} as const;

export const reactions: Topic = {
  slug: 'reactions',
  title: 'Voltage and energy of a reaction',
  models: {
    reactionEnergy: defineModel({
      title: 'Gibbs energy of a reaction',
      parameters: { reaction },
      results: { energy: result('reactionEnergy', 'kJ mol⁻¹') },
      compute: (values) => ({ energy: reactionEnergy(cellReactions[values.reaction]) }),
    }),
    standardVoltage: defineModel({
      title: 'Standard voltage',
      parameters: { reaction },
      results: { voltage: result('standardVoltage', 'V') },
      compute: (values) => ({ voltage: standardVoltage(cellReactions[values.reaction]) }),
    }),
    reactionCapacity: defineModel({
      title: 'Capacity of a reaction',
      parameters: { reaction, basis },
      results: { capacity: result('specificCapacity', 'mA h g⁻¹') },
      compute: (values) => ({
        capacity: reactionCapacity(cellReactions[values.reaction], values.basis),
      }),
    }),
    reactionSpecificEnergy: defineModel({
      title: 'Specific energy of a reaction',
      parameters: { reaction, basis },
      results: { energy: result('specificEnergy', 'W h kg⁻¹') },
      compute: (values) => ({
        energy: reactionSpecificEnergy(cellReactions[values.reaction], values.basis),
      }),
    }),
  },
};
