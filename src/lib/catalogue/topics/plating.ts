import {
  arealCurrent,
  cumulativePlating,
  cyclesInTime,
  cyclingTime,
  limitedCyclingTime,
  specificCurrent,
} from '../../models/plating.ts';
import { currentDensity } from '../electrolyte-parameters.ts';
import { cycles } from '../general-parameters.ts';
import { arealCapacity } from '../metal-parameters.ts';
import { defineModel } from '../model.ts';
import { quantity, result } from '../quantity.ts';
import type { Topic } from '../topic.ts';

const duration = quantity('time', {
  unit: 'h',
  min: 1,
  max: 10_000,
  default: 500,
  scale: 'log',
});

const massCurrent = quantity('specificCurrent', {
  unit: 'mA g⁻¹',
  min: 1,
  max: 10_000,
  default: 100,
  scale: 'log',
});

export const plating: Topic = {
  slug: 'plating',
  title: 'Charge, cycles and hours of a symmetric cell',
  models: {
    cumulativePlating: defineModel({
      title: 'Charge plated in all cycles together',
      parameters: { currentDensity, duration },
      results: { charge: result('cumulativeCharge', 'mA h cm⁻²') },
      compute: (values) => ({
        charge: cumulativePlating(values.currentDensity, values.duration),
      }),
    }),
    cyclingTime: defineModel({
      title: 'Time that cycles take',
      along: 'cycles',
      parameters: { cycles, currentDensity, arealCapacity },
      results: { time: result('time', 'h') },
      compute: (values) => ({
        time: cyclingTime(values.cycles, values.currentDensity, values.arealCapacity),
      }),
    }),
    cyclesInTime: defineModel({
      title: 'Cycles that fill a time',
      along: 'duration',
      parameters: { duration, currentDensity, arealCapacity },
      results: { cycles: result('cycles', 'cycles') },
      compute: (values) => ({
        cycles: cyclesInTime(values.duration, values.currentDensity, values.arealCapacity),
      }),
    }),
    limitedCyclingTime: defineModel({
      title: 'Time of cycles that stop at a capacity',
      along: 'cycles',
      parameters: {
        cycles,
        current: massCurrent,
        capacity: quantity('specificCapacity', {
          unit: 'mA h g⁻¹',
          min: 10,
          max: 10_000,
          default: 1000,
          scale: 'log',
        }),
      },
      results: { time: result('time', 'h') },
      compute: (values) => ({
        time: limitedCyclingTime(values.cycles, values.current, values.capacity),
      }),
    }),
    specificCurrent: defineModel({
      title: 'Current per mass at a rate in C',
      along: 'rate',
      parameters: {
        rate: quantity('rate', { unit: 'h⁻¹', min: 0.01, max: 100, default: 1, scale: 'log' }),
        nominalCapacity: quantity('nominalCapacity', {
          unit: 'mA h g⁻¹',
          min: 10,
          max: 2000,
          default: 110,
          scale: 'log',
        }),
      },
      results: { current: result('specificCurrent', 'mA g⁻¹') },
      compute: (values) => ({ current: specificCurrent(values.rate, values.nominalCapacity) }),
    }),
    arealCurrent: defineModel({
      title: 'Current per area from current per mass',
      along: 'current',
      parameters: {
        current: massCurrent,
        loading: quantity('loading', {
          unit: 'mg cm⁻²',
          min: 0.1,
          max: 100,
          default: 5,
          scale: 'log',
        }),
      },
      results: { currentDensity: result('currentDensity', 'mA cm⁻²') },
      compute: (values) => ({ currentDensity: arealCurrent(values.current, values.loading) }),
    }),
  },
};
