import { describe, expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { specificCapacity } from '../../../src/lib/models/faraday.ts';
import { loadData } from '../../../src/loading/data-fs.ts';

const { values, problems } = await loadData('src/content');

function si(ref: string): number {
  const resolved = resolveValue(ref, values);
  if (!resolved.ok) throw new Error(resolved.message);
  return Number(resolved.value.quantity.si);
}

describe('the reference sets', () => {
  it('have no problem', () => {
    expect(problems).toEqual([]);
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
