import { interfaceResistance, symmetricCellImpedance, zarc } from '../../models/impedance.ts';
import {
  angularFrequency,
  diffusionParameters,
  impedanceResults,
  ohms,
  seconds,
  spread,
} from '../impedance-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const symmetricCell = {
  bulk: quantity('bulkResistance', { ...ohms, default: 20 }),
  grainBoundaryResistance: quantity('grainBoundaryResistance', { ...ohms, default: 30 }),
  grainBoundaryTimeConstant: quantity('grainBoundaryTimeConstant', { ...seconds, default: 1e-6 }),
  grainBoundaryExponent: quantity('grainBoundaryExponent', { ...spread, default: 0.9 }),
  interfaceResistance: quantity('oneInterfaceResistance', { ...ohms, default: 100 }),
  interfaceTimeConstant: quantity('interfaceTimeConstant', { ...seconds, default: 1e-3 }),
  interfaceExponent: quantity('interfaceExponent', { ...spread, default: 0.8 }),
  far: {
    kind: 'choice',
    label: 'Diffusion of salt',
    options: [
      { value: 'none', label: 'none' },
      { value: 'transmissive', label: 'to a boundary that species pass' },
      { value: 'reflective', label: 'to a boundary that nothing passes' },
    ],
    default: 'none',
  },
  diffusionResistance: { ...diffusionParameters.resistance, optional: true },
  diffusionTimeConstant: { ...diffusionParameters.timeConstant, optional: true },
  angularFrequency,
} as const;

export const impedance: Topic = {
  slug: 'impedance',
  title: 'Impedance of a symmetric cell',
  models: {
    zarc: defineModel({
      title: 'Resistance beside a constant-phase element',
      parameters: {
        resistance: quantity('resistance', { ...ohms, default: 100 }),
        timeConstant: quantity('timeConstant', { ...seconds, default: 1e-3 }),
        exponent: quantity('exponent', { ...spread, default: 0.9 }),
        angularFrequency,
      },
      results: impedanceResults,
      compute: (values) => zarc(values, values.angularFrequency),
    }),
    symmetricCellImpedance: defineModel({
      title: 'Impedance of a symmetric cell',
      parameters: symmetricCell,
      results: impedanceResults,
      compute: (values) => {
        const diffusion = {
          resistance: values.diffusionResistance,
          timeConstant: values.diffusionTimeConstant,
        };
        const cell = {
          bulk: values.bulk,
          grainBoundary: {
            resistance: values.grainBoundaryResistance,
            timeConstant: values.grainBoundaryTimeConstant,
            exponent: values.grainBoundaryExponent,
          },
          interface: {
            resistance: values.interfaceResistance,
            timeConstant: values.interfaceTimeConstant,
            exponent: values.interfaceExponent,
          },
          ...(values.far !== 'none' && { diffusion: { ...diffusion, far: values.far } }),
        };
        return symmetricCellImpedance(cell, values.angularFrequency);
      },
    }),
    interfaceResistance: defineModel({
      title: 'Area-specific resistance of one interface',
      parameters: {
        resistance: quantity('bothInterfaces', { ...ohms, default: 200 }),
        area: quantity('area', { unit: 'cm²', min: 0.01, max: 100, default: 1, scale: 'log' }),
      },
      results: { resistance: result('interfaceResistance', 'Ω cm²') },
      compute: ({ resistance, area }) => ({ resistance: interfaceResistance(resistance, area) }),
    }),
  },
};
