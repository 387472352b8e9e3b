import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/lib/figures/data.ts';
import { reportedConditions } from '../../../../src/lib/figures/reported-conditions/counts.ts';
import {
  data,
  type ReportedValues,
} from '../../../../src/lib/figures/reported-conditions/parameters.ts';
import { reportedRemark } from '../../../../src/lib/figures/reported-conditions/words.ts';
import { resolveData } from '../../../../src/lib/figures/resolve-data.ts';
import { loadData } from '../../../../src/loading/data-fs.ts';
import { loadPapers } from '../../../../src/loading/papers-fs.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const { values: known } = await loadData();
const given = dataOf(data, resolveData({ data }, known, await loadRecords()));
const { papers } = await loadPapers();

const all = [...papers.values()].flatMap(({ measurements = [] }) => measurements);

function run(kind: ReportedValues['kind']) {
  const outcome = reportedConditions({ kind }, given);
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

function countOf(kind: ReportedValues['kind'], name: string) {
  return run(kind).counts.find((one) => one.name === name)?.count;
}

describe('the figure of what is reported', () => {
  test('counts what the papers’ own files hold', () => {
    const cells = all.filter(({ kind }) => kind === 'symmetric-cell');
    expect(run('symmetric').total).toBe(cells.length);
    const holding = (field: string) => cells.filter((cell) => Object.hasOwn(cell, field)).length;
    expect(countOf('symmetric', 'areal capacity')).toBe(holding('arealCapacity'));
    expect(countOf('symmetric', 'temperature')).toBe(holding('temperature'));
    expect(countOf('symmetric', 'how it ended')).toBe(holding('ended'));
  });

  test('counts a record once, by whichever field it tells a condition', () => {
    const cells = all.filter(({ kind }) => kind === 'symmetric-cell');
    const timed = cells.filter((cell) => 'duration' in cell || 'cycles' in cell);
    expect(countOf('symmetric', 'duration or cycles')).toBe(timed.length);
  });

  test('counts room temperature without degrees as a temperature', () => {
    const words = given.symmetric.filter(({ words: { temperature } }) => temperature !== undefined);
    expect(words.length).toBeGreaterThan(0);
    expect(countOf('symmetric', 'temperature')).toBeGreaterThanOrEqual(words.length);
  });

  test('names what no record gives', () => {
    const empty = {
      total: 3,
      counts: [
        { name: 'N/P', count: 0 },
        { name: 'rate', count: 2 },
      ],
    };
    expect(reportedRemark({ kind: 'full' }, empty)).toContain('None gives: N/P.');
  });

  test('has nothing to show where there is no record', () => {
    const outcome = reportedConditions({ kind: 'full' }, { ...given, full: [] });
    expect(outcome).toMatchObject({ holds: false });
  });
});
