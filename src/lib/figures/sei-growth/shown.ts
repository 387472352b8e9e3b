import { layerResistance } from '../../models/asr.ts';
import { type Interphase, interphaseCharge } from '../../models/sei-growth.ts';
import type { RenewedInterphase } from '../../models/sei-renewal.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { Growth, Sample } from './growth.ts';
import type { SeiGrowthValues } from './parameters.ts';

/** The three, in the order in which they are named. */
export const ways = [
  { name: 'passivating', series: 1, style: 'solid' },
  { name: 'dissolving', series: 2, style: 'dashed' },
  { name: 'breaking', series: 5, style: 'dotted' },
] as const;

export const axes = {
  thickness: { label: 'Thickness', symbol: 'L', unit: 'nm' },
  resistance: { label: 'Area-specific resistance', symbol: 'R', unit: 'Ω cm²' },
  sodium: { label: 'Charge that all interphase took', symbol: 'Q', unit: 'mA h cm⁻²' },
} as const;

export const hours = (seconds: number): number => unitFromSI(seconds, 'h');

/** What is shown of one interphase, in the unit of the axis. */
export function shownValue(
  { show, film: conductivity }: SeiGrowthValues,
  { thickness, formed }: RenewedInterphase,
  film: Interphase,
): number {
  if (show === 'thickness') return unitFromSI(thickness, 'nm');
  if (show === 'resistance') return unitFromSI(layerResistance(thickness, conductivity), 'Ω cm²');
  return unitFromSI(interphaseCharge(formed, film), 'mA h cm⁻²');
}

/** All three at one time, in the order of `ways`. */
export function shownSample(values: SeiGrowthValues, sample: Sample, film: Interphase): number[] {
  return ways.map(({ name }) => shownValue(values, sample[name], film));
}

/** Room above the curves for their names. */
const HEADROOM = 1.5;

export function shownDomain(
  values: SeiGrowthValues,
  { last, film }: Growth,
): readonly [number, number] {
  return [0, HEADROOM * Math.max(...shownSample(values, last, film))];
}
