import { interphaseCharge } from '../../models/sei-growth.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import type { DataTable, ReadoutStop } from '../definition.ts';
import { counted } from '../literature/words.ts';
import { quantityText } from '../number-text.ts';
import type { Growth, Sample } from './growth.ts';
import type { SeiGrowthValues } from './parameters.ts';
import { axes, hours, shownSample, ways } from './shown.ts';

function thicknessText(metres: number): string {
  return quantityText(unitFromSI(metres, 'nm'), 'nm');
}

function momentText({ time, cycles }: Sample): string {
  return `${quantityText(hours(time), 'h')}, ${counted(cycles, 'cycle')}`;
}

/** What covers the metal, beside all that was formed for it. */
function formedText({ last, film }: Growth): string {
  return ways
    .map(({ name }) => {
      const { thickness, formed } = last[name];
      const charge = unitFromSI(interphaseCharge(formed, film), 'mA h cm⁻²');
      return `the ${name} one is ${thicknessText(thickness)} thick and has taken ${quantityText(charge, 'mA h cm⁻²')}`;
    })
    .join('; ');
}

const notes = {
  thickness: '',
  resistance:
    ' The resistance is that of the mean thickness. Where patches differ, thin ones carry more of the current, and the whole resists less than this.',
  sodium: '',
} as const;

export function growthRemark({ show }: SeiGrowthValues, growth: Growth): string {
  const { last, steady } = growth;
  return `After ${momentText(last)}: ${formedText(growth)}, counted as sodium fluoride. The dissolving one tends to $k/r_d$ = ${thicknessText(steady)}.${notes[show]} No source gives these rates for sodium: the defaults are chosen.`;
}

export function describeGrowth(values: SeiGrowthValues, growth: Growth): string {
  const { label } = axes[values.show];
  return `${label} against time, for three interphases that grow by the same law of diffusion. One stays and grows as the root of time. One dissolves at a steady rate and levels off. Of one, each cycle bares a share of the area, where it grows anew. ${growthRemark(values, growth)}`;
}

export function growthTable(values: SeiGrowthValues, { samples, film }: Growth): DataTable {
  const { label, symbol, unit } = axes[values.show];
  return {
    columns: [
      { label: 'Time', symbol: 't', unit: 'h' },
      ...ways.map(({ name }) => ({ label: `${label}, ${name}`, symbol, unit })),
    ],
    rows: samples
      .filter(({ cycles }, index) => cycles > 0 && index % 4 === 3)
      .map((sample) => [hours(sample.time), ...shownSample(values, sample, film)]),
  };
}

export function growthReadout(values: SeiGrowthValues, { samples, film }: Growth): ReadoutStop[] {
  const { unit } = axes[values.show];
  return samples
    .filter(({ cycles }) => cycles > 0)
    .map((sample) => {
      const shown = shownSample(values, sample, film);
      const texts = ways.map(({ name }, i) => `${name} ${quantityText(shown[i] as number, unit)}`);
      return {
        x: hours(sample.time),
        points: ways.map(({ series }, i) => ({ y: shown[i] as number, series })),
        text: `${momentText(sample)}: ${texts.join(', ')}`,
      };
    });
}
