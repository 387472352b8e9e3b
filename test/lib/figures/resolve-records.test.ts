import { describe, expect, test } from 'vitest';
import { resolveRecords } from '../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../src/loading/records-fs.ts';

const records = await loadRecords();
const cells = resolveRecords(
  {
    kinds: ['symmetric-cell'],
    numbers: ['duration_h', 'currentDensity_mA_cm2'],
    words: ['ended', 'role'],
  },
  records,
);

describe('the records that a figure asks for', () => {
  test('carry what was reported, in the units of their columns, and no more', () => {
    // ji2022, Table 1, row 12: 1 M NaClO4/EC/PC + 50 mM SnCl2, 500@0.5, over 500 h in the text.
    expect(cells.find(({ record }) => record === 'zheng2019b/symmetric-cell')).toEqual({
      record: 'zheng2019b/symmetric-cell',
      work: 'Zheng et al. 2019',
      subject: '1\u00a0M NaClO₄ in EC:PC + 50\u00a0mM SnCl₂',
      class: 'carbonate',
      numbers: { duration_h: { low: 500, qualifier: '>' }, currentDensity_mA_cm2: { low: 0.5 } },
      words: {},
    });
  });

  test('say which are in conflict with others', () => {
    const yi = cells.filter(({ record }) => record.startsWith('yi2019/'));
    expect(yi.map(({ disputed }) => disputed)).toEqual([true, true]);
  });

  test('name the salts of their electrolyte', () => {
    const ask = { kinds: ['symmetric-cell'], numbers: [], words: ['salts'] } as const;
    const salts = (id: string) =>
      resolveRecords(ask, records).find(({ record }) => record === id)?.words.salts;
    expect(salts('zhang2018b/symmetric-cell')).toBe('LiPF₆ + NaPF₆');
    expect(salts('jin2020/symmetric-cell')).toBeUndefined();
  });

  test('are of the classes asked for', () => {
    const ask = { kinds: ['symmetric-cell'], numbers: [], classes: ['ceramic'] } as const;
    const ceramics = resolveRecords(ask, records);
    expect(ceramics.length).toBeGreaterThan(5);
    expect(new Set(ceramics.map((one) => one.class))).toEqual(new Set(['ceramic']));
  });

  test.each([
    [
      { kinds: ['symmetric-cell'], numbers: ['duration'] } as const,
      'no number of symmetric-cell is called “duration”; did you mean “duration_h”?',
    ],
    [
      { kinds: ['symmetric-cell'], numbers: [], words: ['end'] } as const,
      'no word of symmetric-cell is called “end”; did you mean “ended”?',
    ],
  ])('are refused where there is no such column (%#)', (ask, message) => {
    expect(() => resolveRecords(ask, records)).toThrow(message);
  });
});
