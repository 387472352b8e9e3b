import { depositThickness } from '../../models/faraday.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import type { DepositValues } from './parameters.ts';

export const data = {
  LiWeight: 'elements/lithium-atomic-weight',
  LiDensity: 'elements/lithium.density',
  NaWeight: 'elements/sodium-atomic-weight',
  NaDensity: 'elements/sodium.density',
  separator: 'cell-cases/anode-free.separatorThickness',
} as const;

export type Facts = DataOf<typeof data>;

/** End of the axis of areal capacities, mA h cm⁻². */
export const MOST_CHARGE = 10;

interface MetalHeight {
  readonly symbol: 'Na' | 'Li';
  readonly name: string;
  readonly series: number;
  /** µm for each mA h cm⁻², as packed as it is set and without pores. */
  readonly slope: number;
  readonly denseSlope: number;
}

export interface Heights {
  readonly show: 'height';
  readonly metals: readonly MetalHeight[];
  /** µm. */
  readonly separator: number;
  /** End of the axis of heights, µm. */
  readonly most: number;
}

const oneCharge = siFromUnit(1, 'mA h cm⁻²');

/** Pores make a deposit less dense and therefore higher. */
function slopeOf(molarMass: number, density: number, porosity: number): number {
  const metal = { molarMass, density: density * (1 - porosity) };
  return unitFromSI(depositThickness(oneCharge, metal), 'µm');
}

export function heightsOf({ p }: DepositValues, facts: Facts): Heights {
  const metals = (['Na', 'Li'] as const).map((symbol, index): MetalHeight => {
    const [weight, density] = [facts[`${symbol}Weight`], facts[`${symbol}Density`]];
    return {
      symbol,
      name: symbol === 'Na' ? 'sodium' : 'lithium',
      series: index + 1,
      slope: slopeOf(weight, density, p),
      denseSlope: slopeOf(weight, density, 0),
    };
  });
  const highest = Math.max(...metals.map(({ slope }) => slope)) * MOST_CHARGE;
  return {
    show: 'height',
    metals,
    separator: unitFromSI(facts.separator, 'µm'),
    most: 20 * Math.ceil((1.1 * highest) / 20),
  };
}
