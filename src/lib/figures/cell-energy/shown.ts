import { unitFromSI } from '../../units/fixed-units.ts';
import type { Axes } from '../definition.ts';
import { roundUp } from '../round-domain.ts';
import type { EnergyPoint, EnergyRun } from './energies.ts';
import { type CellEnergyValues, parameters } from './parameters.ts';

export const capacityOf = ({ charge }: EnergyPoint): number => unitFromSI(charge, 'mA h cm⁻²');
export const massOf = (kilograms: number): number => unitFromSI(kilograms, 'mg cm⁻²');

/** The same for all cells, so that they can be compared as the controls move. */
export const upwards = {
  mass: { label: 'Specific energy', symbol: 'w', unit: 'W h kg⁻¹', domain: [0, 500] },
  volume: { label: 'Energy density', symbol: 'w_V', unit: 'W h L⁻¹', domain: [0, 1200] },
} as const;

export type Upwards = keyof typeof upwards;

/** The energy in the unit of its axis. */
export function energyOf(point: EnergyPoint, show: Upwards): number {
  return unitFromSI(point[show], upwards[show].unit);
}

function partAxes({ parts }: EnergyRun): Axes {
  const heaviest = Math.max(...parts.map(({ mass }) => massOf(mass)));
  return {
    x: {
      label: 'Mass on an area',
      symbol: 'm',
      unit: 'mg cm⁻²',
      scale: 'linear',
      domain: [0, roundUp(heaviest)],
    },
    y: { label: '', symbol: '', unit: '', scale: 'rows', domain: [0, parts.length] },
  };
}

export function energyAxes({ show }: CellEnergyValues, run: EnergyRun): Axes {
  if (show === 'parts') return partAxes(run);
  const { label, symbol, unit, min, max } = parameters.Q;
  return {
    x: { label, symbol, unit, scale: 'log', domain: [min, max] },
    y: { ...upwards[show], scale: 'linear' },
  };
}
