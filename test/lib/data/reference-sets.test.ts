import { describe, expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { specificCapacity } from '../../../src/lib/models/faraday.ts';
import { shieldLimit } from '../../../src/lib/models/nernst.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values, problems } = await loadData('src/content');

function si(ref: string): number {
  const resolved = resolveValue(ref, values);
  if (!resolved.ok) throw new Error(resolved.message);
  return Number(resolved.value.quantity.si);
}

const metals = [...(values.sets.get('potentials')?.keys() ?? [])].filter(
  (id) => !id.endsWith('-as-reviewed'),
);

function couple(metal: string) {
  return {
    standardPotential: si(`potentials/${metal}.standardPotential`),
    ionCharge: si(`potentials/${metal}.ionCharge`),
  };
}

const limitBeside = (metal: string, shield: string) =>
  shieldLimit(couple(shield), couple(metal), {
    activity: 1,
    overpotential: 0,
    temperature: 298.15,
  });

describe('the reference sets', () => {
  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('hold the ten couples of lee2020, Table 2, within its rounding to two decimals', () => {
    expect(metals).toHaveLength(10);
    for (const metal of metals) {
      const printed = si(`potentials/${metal}-as-reviewed`);
      const { standardPotential, ionCharge } = couple(metal);
      expect(Math.abs(printed - standardPotential), metal).toBeLessThanOrEqual(0.00501);
      expect([1, 2], metal).toContain(ionCharge);
    }
  });

  // By hand; lee2020, Table 2, prints 0.014, 0.096 and 0.578 M, and for the divalent ions what one electron would give.
  it.each([
    ['lithium', 'potassium', 0.0143, 0.005],
    ['lithium', 'rubidium', 0.096, 0.01],
    ['lithium', 'caesium', 0.578, 0.005],
    ['lithium', 'barium', 4.7e-5, 0.01],
    ['sodium', 'samarium', 0.0968, 0.005],
  ])('give the limits beside %s of %s', (metal, shield, expected, tolerance) => {
    expect(Math.abs(limitBeside(metal, shield) / expected - 1)).toBeLessThan(tolerance);
  });

  // lee2020, Table 1: 1166 and 3860 mA h g⁻¹
  it.each([
    ['sodium', 0.5],
    ['lithium', 2],
  ])('give the capacity of %s that is printed beside them', (metal, tolerance) => {
    const computed = specificCapacity(1, si(`elements/${metal}-atomic-weight`));
    const printed = si(`elements/${metal}.specificCapacity`);
    expect(Math.abs(computed - printed) / 3600).toBeLessThan(tolerance);
  });

  it('give the voltage of sodium with oxygen, 2.264 V, from the energy of its superoxide', () => {
    expect(-si('thermochemistry/sodium-superoxide') / 96485.33212).toBeCloseTo(2.264, 3);
  });
});
