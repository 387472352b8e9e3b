import { describe, expect, it } from 'vitest';
import { runContext } from '../../../src/lib/data/resolve-value.ts';
import { verify } from '../../../src/lib/verification/verify.ts';
import { loadData } from '../../../src/loading/data-fs.ts';
import { loadVerification } from '../../../src/loading/verification-fs.ts';

const { values } = await loadData('src/content');
const { topics, problems } = await loadVerification('src/content');
const entries = [...topics].flatMap(([topic, checks]) =>
  [...checks].map(([id, entry]) => ({ topic, id, entry })),
);

describe('the numbers that the models must give', () => {
  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it.each(entries)('$topic, $id: $entry.label', ({ entry }) => {
    const run = verify(entry, runContext(values));
    if (!run.ok) throw new Error(run.faults[0]?.message);
    const difference = Math.abs(Number(run.got.si) - Number(run.expected.si));
    const allowed = Number(run.tolerance.si);
    const scale = 'relative' in entry.tolerance ? Math.abs(Number(run.expected.si)) : 1;
    expect(difference).toBeLessThanOrEqual(allowed * scale);
    expect(run.passes).toBe(true);
  });
});
