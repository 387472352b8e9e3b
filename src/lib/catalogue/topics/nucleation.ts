import {
  criticalRadius,
  nucleationBarrier,
  thermalBarrier,
  wettingFactor,
} from '../../models/nucleation.ts';
import { temperature } from '../general-parameters.ts';
import { ionCharge } from '../metal-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const nucleus = {
  surfaceEnergy: quantity('surfaceEnergy', {
    unit: 'J m⁻²',
    min: 0.01,
    max: 2,
    default: 0.24,
    defaultFrom: 'metal-cases/sodium-nucleus.surfaceEnergy',
    scale: 'log',
  }),
  molarVolume: quantity('molarVolume', {
    unit: 'cm³ mol⁻¹',
    min: 5,
    max: 100,
    default: 23.75,
    defaultFrom: 'metal-cases/sodium-nucleus.molarVolume',
    scale: 'log',
  }),
  ionCharge,
  overpotential: quantity('nucleationOverpotential', {
    unit: 'mV',
    min: 1,
    max: 500,
    default: 10,
    scale: 'log',
  }),
} as const;

const contactAngle = quantity('contactAngle', {
  unit: '°',
  min: 0,
  max: 180,
  default: 180,
  step: 1,
  scale: 'linear',
});

export const nucleation: Topic = {
  slug: 'nucleation',
  title: 'Nucleation',
  models: {
    criticalRadius: defineModel({
      title: 'Critical radius',
      parameters: nucleus,
      results: { radius: result('criticalRadius', 'nm') },
      compute: (values) => ({ radius: criticalRadius(values, values.overpotential) }),
    }),
    wettingFactor: defineModel({
      title: 'Share of the barrier on a surface',
      parameters: { contactAngle: { ...contactAngle, default: 90 } },
      results: { factor: result('wettingFactor', '') },
      compute: (values) => ({ factor: wettingFactor(values.contactAngle) }),
    }),
    nucleationBarrier: defineModel({
      title: 'Barrier of nucleation',
      parameters: { ...nucleus, contactAngle: { ...contactAngle, optional: true } },
      results: { barrier: result('nucleationBarrier', 'eV') },
      compute: (values) => ({
        barrier: nucleationBarrier(values, values.overpotential, values.contactAngle),
      }),
    }),
    thermalBarrier: defineModel({
      title: 'Barrier in units of the thermal energy',
      along: 'barrier',
      parameters: {
        barrier: quantity('nucleationBarrier', {
          unit: 'eV',
          min: 0.001,
          max: 10_000,
          default: 1,
          scale: 'log',
        }),
        temperature,
      },
      results: { barrier: result('thermalBarrier', '') },
      compute: (values) => ({ barrier: thermalBarrier(values.barrier, values.temperature) }),
    }),
  },
};
