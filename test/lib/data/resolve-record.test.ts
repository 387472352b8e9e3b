import { describe, expect, it } from 'vitest';
import { resolveValue } from '../../../src/lib/data/resolve-value.ts';
import { paperSchema } from '../../../src/lib/papers/schema.ts';

const record = paperSchema({ topics: [], latestYear: 2030 }).parse({
  type: 'article-journal',
  authors: [{ family: 'Zheng', given: 'X. Y.' }],
  journal: 'J. Phys. Chem. Lett.',
  year: 2019,
  measurements: [
    {
      kind: 'symmetric-cell',
      id: 'treated',
      duration: 'up to 500 h',
      currentDensity: '0.5 mA/cm2',
      temperature: 'RT',
      source: { via: 'ji2022', at: 'Table 1' },
    },
  ],
});
const paper = { key: 'zheng2019', ...record };
const known = { papers: new Map([['zheng2019', paper]]), sets: new Map(), worked: new Map() };

describe('a reference to a record', () => {
  it('finds the quantity, with paper, record and where it was read', () => {
    expect(resolveValue('zheng2019/treated.duration', known)).toMatchObject({
      ok: true,
      value: {
        text: 'up\u00a0to\u00a0500\u00a0h',
        quantity: { value: 500, unit: 'h', si: 1.8e6, qualifier: 'up to' },
        provenance: {
          kind: 'record',
          paper: 'zheng2019',
          record: 'treated',
          source: { via: 'ji2022', at: 'Table 1' },
        },
      },
    });
  });

  it.each([
    ['zheng2019/treated.duraton', '; did you mean “zheng2019/treated.duration”?'],
    ['zheng2091/treated.duration', '; did you mean “zheng2019/treated.duration”?'],
    ['zheng2019/treated.temperature', ''],
    ['zheng2019/treated', ''],
  ])('proposes the nearest quantity for %s', (ref, near) => {
    const resolved = resolveValue(ref, known);
    expect(resolved.ok ? '' : resolved.message).toMatch(`no value is called “${ref}”${near}`);
  });
});
