import {
  apparentResistance,
  layerResistance,
  ohmicLoss,
  seriesResistance,
} from '../../models/asr.ts';
import { currentDensity } from '../electrolyte-parameters.ts';
import { temperatureRange } from '../general-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const resistance = { unit: 'Ω cm²', min: 0.01, max: 10_000, scale: 'log' } as const;

function at(symbol: 'cellTemperature' | 'interfaceTemperature') {
  return quantity(symbol, temperatureRange);
}

export const asr: Topic = {
  slug: 'asr',
  title: 'Area-specific resistance',
  models: {
    layerResistance: defineModel({
      title: 'Resistance of a layer',
      parameters: {
        thickness: quantity('layerThickness', {
          unit: 'µm',
          min: 0.001,
          max: 1000,
          default: 100,
          scale: 'log',
        }),
        conductivity: quantity('layerConductivity', {
          unit: 'mS cm⁻¹',
          min: 1e-6,
          max: 100,
          default: 1,
          scale: 'log',
        }),
      },
      results: { resistance: result('arealResistance', 'Ω cm²') },
      compute: ({ thickness, conductivity }) => ({
        resistance: layerResistance(thickness, conductivity),
      }),
    }),
    seriesResistance: defineModel({
      title: 'Resistance of a cell from its parts',
      parameters: {
        cellResistance: quantity('cellResistance', { ...resistance, default: 10 }),
        cellTemperature: at('cellTemperature'),
        interfaceResistance: quantity('likeInterfaceResistance', { ...resistance, default: 20 }),
        interfaceTemperature: at('interfaceTemperature'),
        interfaces: quantity('interfaces', {
          unit: '',
          min: 1,
          max: 4,
          default: 2,
          step: 1,
          scale: 'linear',
        }),
      },
      results: { resistance: result('arealResistance', 'Ω cm²') },
      compute: (values) =>
        seriesResistance(
          [
            {
              name: 'the electrolyte',
              resistance: values.cellResistance,
              basis: 'per cell',
              temperature: values.cellTemperature,
            },
            {
              name: 'the interface',
              resistance: values.interfaceResistance,
              basis: 'per interface',
              temperature: values.interfaceTemperature,
            },
          ],
          values.interfaces,
        ),
    }),
    ohmicLoss: defineModel({
      title: 'Voltage lost on a resistance',
      along: 'currentDensity',
      parameters: {
        currentDensity,
        resistance: quantity('arealResistance', { ...resistance, default: 100 }),
      },
      results: { loss: result('ohmicLoss', 'mV') },
      compute: (values) => ({ loss: ohmicLoss(values.currentDensity, values.resistance) }),
    }),
    apparentResistance: defineModel({
      title: 'Resistance of a cell from its voltage',
      along: 'currentDensity',
      parameters: {
        loss: quantity('ohmicLoss', { unit: 'mV', min: 1, max: 1000, default: 40, scale: 'log' }),
        currentDensity,
      },
      results: { resistance: result('arealResistance', 'Ω cm²') },
      compute: (values) => ({
        resistance: apparentResistance(values.loss, values.currentDensity),
      }),
    }),
  },
};
