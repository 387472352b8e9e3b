import { z } from 'astro/zod';

const timedTests = z.array(z.strictObject({ test: z.string(), time: z.number() }));

/** A file of tests, and how many milliseconds it took without a change. */
export type TimedTest = z.infer<typeof timedTests>[number];

export function readTimedTests(text: string): TimedTest[] {
  return timedTests.parse(JSON.parse(text));
}
