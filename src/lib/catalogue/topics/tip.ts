import {
  effectiveAmplification,
  primaryAmplification,
  tipCurrentDensity,
  wagnerNumber,
} from '../../models/tip.ts';
import { currentDensity } from '../electrolyte-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const pure = { unit: '', scale: 'log' } as const;

export const tip: Topic = {
  slug: 'tip',
  title: 'Current at a tip',
  models: {
    primaryAmplification: defineModel({
      title: 'Primary amplification',
      parameters: {
        aspectRatio: quantity('aspectRatio', { ...pure, min: 1, max: 50, default: 5 }),
      },
      results: { primary: result('primaryAmplification', '') },
      compute: ({ aspectRatio }) => ({ primary: primaryAmplification(aspectRatio) }),
    }),
    wagnerNumber: defineModel({
      title: 'Wagner number',
      parameters: {
        conductivity: quantity('conductivity', {
          unit: 'mS cm⁻¹',
          min: 0.001,
          max: 100,
          default: 10,
          scale: 'log',
        }),
        interfaceResistance: quantity('interfaceResistance', {
          unit: 'Ω cm²',
          min: 0.01,
          max: 1000,
          default: 10,
          scale: 'log',
        }),
        height: quantity('tipHeight', {
          unit: 'µm',
          min: 0.01,
          max: 1000,
          default: 1,
          scale: 'log',
        }),
      },
      results: { wagner: result('wagnerNumber', '') },
      compute: ({ conductivity, interfaceResistance, height }) => ({
        wagner: wagnerNumber(conductivity, interfaceResistance, height),
      }),
    }),
    effectiveAmplification: defineModel({
      title: 'Amplification with the interface’s resistance',
      parameters: {
        primary: quantity('primaryAmplification', { ...pure, min: 1, max: 1000, default: 18 }),
        wagner: quantity('wagnerNumber', { ...pure, min: 0.001, max: 10_000, default: 10 }),
      },
      results: { amplification: result('effectiveAmplification', '') },
      compute: ({ primary, wagner }) => ({
        amplification: effectiveAmplification(primary, wagner),
      }),
    }),
    tipCurrentDensity: defineModel({
      title: 'Current density at a tip',
      parameters: {
        currentDensity,
        amplification: quantity('effectiveAmplification', {
          ...pure,
          min: 1,
          max: 1000,
          default: 3,
        }),
        coverage: quantity('coverage', {
          unit: '%',
          min: 0,
          max: 100,
          step: 1,
          default: 50,
          scale: 'linear',
        }),
      },
      results: { current: result('tipCurrentDensity', 'mA cm⁻²') },
      compute: (values) => ({
        current: tipCurrentDensity(values.currentDensity, values.amplification, values.coverage),
      }),
    }),
  },
};
