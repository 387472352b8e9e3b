import { describe, expect, it } from 'vitest';
import { runContext } from '../../../src/lib/data/resolve-value.ts';
import { sortOf, verificationSchema } from '../../../src/lib/verification/schema.ts';
import { verify } from '../../../src/lib/verification/verify.ts';

const known = { papers: new Map(), sets: new Map(), worked: new Map() };
const sulfur = {
  label: 'Sulfur',
  model: 'faraday.specificCapacity',
  inputs: { electrons: 2, molarMass: '32.06 g/mol' },
  expected: '1675 mAh/g',
  tolerance: { absolute: '0.5 mAh/g' },
  source: { via: 'lee2020', at: 'Section 4.1' },
};

function run(change: object) {
  return verify(verificationSchema.parse({ ...sulfur, ...change }), runContext(known));
}

describe('a check of a model', () => {
  // 2 × 26801.4811 mA h mol⁻¹ over 32.06 g mol⁻¹ is 1671.9576 mA h g⁻¹, 3.0424 less than 1675.
  it('fails outside its tolerance, and says by how much in the unit of the tolerance', () => {
    const result = run({});
    expect(result).toMatchObject({
      ok: true,
      passes: false,
      deviation: { kind: 'specific-capacity', unit: 'mA h g⁻¹' },
      inputs: { electrons: '2' },
    });
    if (!result.ok) return;
    expect(result.got.value).toBeCloseTo(1671.9576, 3);
    expect(result.deviation.value).toBeCloseTo(-3.0424, 3);
  });

  it('passes within it, also if the tolerance is a share', () => {
    expect(run({ tolerance: { absolute: '3.05 mAh/g' } })).toMatchObject({ passes: true });
    expect(run({ tolerance: { absolute: '3.04 mAh/g' } })).toMatchObject({ passes: false });
    expect(run({ tolerance: { relative: '0.182 %' } })).toMatchObject({ passes: true });
    expect(run({ tolerance: { relative: '0.181 %' } })).toMatchObject({
      passes: false,
      deviation: { kind: 'percentage', unit: '%' },
    });
  });

  it.each([
    [{ via: 'lee2020', at: 'Table 1' }, 'published value'],
    [{ closedForm: 'nF/M' }, 'closed form'],
    [{ limit: 'M → ∞' }, 'limiting case'],
    [{ script: 'Brent’s method' }, 'independent computation'],
  ])('with the source %j is a %s', (source, sort) => {
    expect(sortOf(verificationSchema.parse({ ...sulfur, source }))).toBe(sort);
  });
});
