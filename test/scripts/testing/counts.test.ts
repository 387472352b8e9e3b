import { expect, test } from 'vitest';
import { countStep, readCounts } from '../../../scripts/testing/counts.ts';

const none = { passed: 0, failed: 0, skipped: 0 };

test('Vitest’s and Playwright’s reports give the same counts', () => {
  const vitest = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(readCounts(vitest)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  const playwright = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } };
  expect(readCounts(playwright)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a step without tests counts as one', () => {
  expect(countStep(true, undefined)).toEqual({ ...none, passed: 1 });
  expect(countStep(false, undefined)).toEqual({ ...none, failed: 1 });
});

test('a skipped test has not passed', () => {
  expect(countStep(true, { passed: 7, failed: 0, skipped: 1 }).failed).toBe(1);
});

test('a runner that breaks although no test failed has failed', () => {
  expect(countStep(false, { passed: 7, failed: 0, skipped: 0 }).failed).toBe(1);
});

test('a runner that found no test has failed', () => {
  expect(countStep(true, none).failed).toBe(1);
});
