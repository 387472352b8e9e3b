import type { Browser, Page } from '@playwright/test';
import { z } from 'astro/zod';

/** Of the browser's trace: what a thread did, from `ts` on, with the processor's time for it; all in microseconds. */
const traced = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z
    .looseObject({ data: z.looseObject({ type: z.unknown().optional() }).optional() })
    .default({}),
});

type Traced = z.infer<typeof traced>;

/** What comes later answers something else. */
const ANSWERED_US = 150_000;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * What each `input` event costs the page's main thread while something is done: the processor's time in milliseconds
 * for each frame that follows, from the event, or the frame before, until the frame is handed over to be drawn. Time in
 * which the machine did something else does not count.
 */
export async function frameWork(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number[][]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const { traceEvents } = z.object({ traceEvents: z.array(traced) }).parse(trace);
  const inputs = traceEvents.filter(isInput);
  return inputs.map((input, index) => {
    const until = Math.min(
      inputs[index + 1]?.ts ?? Number.POSITIVE_INFINITY,
      input.ts + ANSWERED_US,
    );
    const onThread = traceEvents.filter((one) => one.pid === input.pid && one.tid === input.tid);
    return framesAfter(input, until, onThread);
  });
}

const isInput = ({ name, args }: Traced) => name === 'EventDispatch' && args.data?.type === 'input';

const endOf = ({ ts, dur }: Traced) => ts + dur;

function framesAfter(input: Traced, until: number, onThread: readonly Traced[]): number[] {
  const tasks = onThread.filter(({ name }) => name === 'RunTask');
  // The event began with the task in which it was dispatched.
  let from = tasks.find((task) => task.ts <= input.ts && endOf(task) > input.ts)?.ts ?? input.ts;
  const commits = onThread.filter(
    ({ name, ts }) => name === 'Commit' && ts > input.ts && ts < until,
  );
  return commits.map((commit) => {
    const to = endOf(commit);
    const within = tasks.filter(({ ts }) => ts >= from && ts < to);
    from = to;
    return within.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  });
}
