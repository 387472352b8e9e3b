import {
  dilutedMolarity,
  freeSolvent,
  molality,
  molarity,
  solventRatio,
} from '../../models/solvation.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const molarMass = { unit: 'g mol⁻¹', min: 20, max: 1000, scale: 'log' } as const;
const molecules = { unit: '', min: 0.1, max: 100, default: 2, scale: 'log' } as const;
const concentration = { unit: 'mol L⁻¹', min: 0.01, max: 20, scale: 'log' } as const;

const solventMolarMass = quantity('solventMolarMass', { ...molarMass, default: 90.12 });
const solution = {
  saltMolarMass: quantity('saltMolarMass', { ...molarMass, default: 203.1 }),
  solventMolarMass,
  density: quantity('solutionDensity', {
    unit: 'g cm⁻³',
    min: 0.5,
    max: 3,
    default: 1.2,
    step: 0.01,
    scale: 'linear',
  }),
} as const;

export const solvation: Topic = {
  slug: 'solvation',
  title: 'Salt, solvent and what is left free',
  models: {
    molarity: defineModel({
      title: 'Concentration from the mole ratio',
      parameters: { ...solution, solventRatio: quantity('solventRatio', molecules) },
      results: { concentration: result('molarity', 'mol L⁻¹') },
      compute: (values) => ({ concentration: molarity(values, values.solventRatio) }),
    }),
    solventRatio: defineModel({
      title: 'Mole ratio from the concentration',
      parameters: {
        ...solution,
        concentration: quantity('molarity', { ...concentration, default: 3 }),
      },
      results: { ratio: result('solventRatio', '') },
      compute: (values) => ({ ratio: solventRatio(values, values.concentration) }),
    }),
    molality: defineModel({
      title: 'Molality from the mole ratio',
      along: 'ratio',
      parameters: { ratio: quantity('solventRatio', molecules), solventMolarMass },
      results: { molality: result('molality', 'mol kg⁻¹') },
      compute: (values) => ({ molality: molality(values.ratio, values.solventMolarMass) }),
    }),
    freeSolvent: defineModel({
      title: 'Free solvent',
      parameters: {
        coordinationNumber: quantity('coordinationNumber', {
          unit: '',
          min: 0,
          max: 8,
          default: 3,
          step: 0.1,
          scale: 'linear',
        }),
        ratio: quantity('solventRatio', { ...molecules, default: 10 }),
      },
      results: { share: result('freeSolvent', '%') },
      compute: (values) => ({ share: freeSolvent(values.coordinationNumber, values.ratio) }),
    }),
    dilutedMolarity: defineModel({
      title: 'Concentration after dilution',
      parameters: {
        concentration: quantity('molarity', { ...concentration, default: 4 }),
        diluentVolume: quantity('diluentVolume', {
          unit: '',
          min: 0,
          max: 10,
          default: 1,
          step: 0.1,
          scale: 'linear',
        }),
      },
      results: { concentration: result('dilutedMolarity', 'mol L⁻¹') },
      compute: (values) => ({
        concentration: dilutedMolarity(values.concentration, values.diluentVolume),
      }),
    }),
  },
};
