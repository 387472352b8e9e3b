import type { ValuesOf } from '../figures/parameters.ts';
import type { StackDesign } from '../models/stack-design.ts';
import { cathodeState, foilRatio } from './cell-choices.ts';
import { metalDensity, metalMolarMass } from './metal-parameters.ts';
import { quantity } from './quantity.ts';

const thickness = { unit: 'µm', min: 0, max: 500, step: 0.5, scale: 'linear' } as const;
const density = { unit: 'g cm⁻³', min: 0.1, max: 10, scale: 'log' } as const;
const share = { unit: '%', min: 10, max: 100, step: 1, scale: 'linear' } as const;

const collectors = {
  cathodeCollectorThickness: quantity('collectorThickness', {
    ...thickness,
    label: 'Thickness of the cathode’s collector',
    max: 50,
    default: 7.5,
  }),
  cathodeCollectorDensity: quantity('collectorDensity', {
    ...density,
    label: 'Density of the cathode’s collector',
    default: 2.7,
  }),
  anodeCollectorThickness: quantity('collectorThickness', {
    ...thickness,
    label: 'Thickness of the anode’s collector',
    max: 50,
    default: 7.5,
  }),
  anodeCollectorDensity: quantity('collectorDensity', {
    ...density,
    label: 'Density of the anode’s collector',
    default: 2.7,
  }),
} as const;

/** The parameters of `StackDesign`: at first, a cell of sodium vanadium phosphate built without sodium. */
export const stackParameters = {
  loading: quantity('loading', {
    unit: 'mg cm⁻²',
    min: 1,
    max: 100,
    default: 27.27,
    scale: 'log',
  }),
  specificCapacity: quantity('specificCapacity', {
    unit: 'mA h g⁻¹',
    min: 50,
    max: 2000,
    default: 110,
    scale: 'log',
  }),
  activeFraction: quantity('activeFraction', { ...share, default: 95 }),
  cathodeDensity: quantity('cathodeDensity', { ...density, default: 2.5 }),
  voltage: quantity('cellVoltage', {
    unit: 'V',
    min: 0.5,
    max: 5,
    default: 3.37,
    step: 0.01,
    scale: 'linear',
  }),
  state: cathodeState,
  molarMass: { ...metalMolarMass, label: 'Molar mass of the metal' },
  metalDensity: { ...metalDensity, label: 'Density of the metal' },
  foilRatio: { ...foilRatio, default: 0 },
  separatorThickness: quantity('separatorThickness', { ...thickness, default: 20 }),
  separatorDensity: quantity('separatorDensity', { ...density, default: 0.5 }),
  electrolytePerCharge: quantity('electrolytePerCharge', {
    unit: 'g A⁻¹ h⁻¹',
    min: 0,
    max: 20,
    default: 2,
    step: 0.1,
    scale: 'linear',
  }),
  ...collectors,
  stackMassShare: quantity('stackMassShare', { ...share, default: 90 }),
  stackVolumeShare: quantity('stackVolumeShare', { ...share, default: 90 }),
} as const;

export function stackOf(values: ValuesOf<typeof stackParameters>): StackDesign {
  const { loading, specificCapacity, activeFraction, voltage, state } = values;
  return {
    ...values,
    cathode: {
      ...{ loading, specificCapacity, activeFraction, voltage, state },
      density: values.cathodeDensity,
    },
    metal: { molarMass: values.molarMass, density: values.metalDensity },
    separator: { thickness: values.separatorThickness, density: values.separatorDensity },
    cathodeCollector: {
      thickness: values.cathodeCollectorThickness,
      density: values.cathodeCollectorDensity,
    },
    anodeCollector: {
      thickness: values.anodeCollectorThickness,
      density: values.anodeCollectorDensity,
    },
  };
}
