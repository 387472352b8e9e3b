import { expect, test } from 'vitest';
import { findPairs } from '../../../../src/lib/figures/gas-and-composition/pairs.ts';
import {
  data,
  type PairsValues,
} from '../../../../src/lib/figures/gas-and-composition/parameters.ts';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

type Results = Parameters<typeof findPairs>[1]['results'];
const results = resolveRecords(data.results, await loadRecords()) as Results;

function find(quantity: PairsValues['quantity']) {
  const outcome = findPairs({ quantity }, { results });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

test('a treated result stands beside the control of its own paper', () => {
  // lee2020, Section 3.1.1: 27 and 61 at% without and with FEC.
  const inorganic = find('composition').pairs.find(
    ({ treated }) => treated.record === 'xiang2020/inorganic-with-fec',
  );
  expect(inorganic).toMatchObject({
    control: { record: 'xiang2020/inorganic-without-fec' },
    before: { low: 27 },
    after: { low: 61 },
  });
});

test('cycles after which a retention was read are not taken for a life', () => {
  const records = find('cycles').pairs.map(({ treated }) => treated.record);
  expect(records).toContain('choudhury2017/coated');
  expect(records.some((record) => record.startsWith('kim2017/'))).toBe(false);
});

test('a pair with one side in words is counted as left out', () => {
  // lee2020, Section 3.3: the protected cell has a life, of the pristine one only an overpotential is given.
  const { pairs, halves } = find('hours');
  expect(pairs.some(({ treated }) => treated.record === 'zhu2020/protected')).toBe(false);
  expect(halves).toBeGreaterThan(0);
});
