import { z } from 'astro/zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** The counts in the JSON report of Vitest or of Playwright; a test that passed only when repeated has failed. */
export function readCounts(report: unknown): Counts {
  const { data } = playwrightReport.safeParse(report);
  if (data) {
    const { expected, unexpected, flaky, skipped } = data.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const counts = vitestReport.parse(report);
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

/**
 * What a step comes to. A step without tests of its own counts as one; a step whose runner failed has failed
 * at least once, also if no test of it did; a skipped test has not passed.
 */
export function countStep(succeeded: boolean, tests: Counts | undefined): Counts {
  if (!tests) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const silent = !succeeded && tests.failed + tests.skipped === 0 ? 1 : 0;
  const empty = tests.passed + tests.failed + tests.skipped === 0 && succeeded ? 1 : 0;
  return { ...tests, failed: tests.failed + tests.skipped + silent + empty };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
