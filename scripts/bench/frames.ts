import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { type Measurement, percentile } from './measurement.ts';

const SECONDS = 10;
const SLOWDOWN = 4;

/** Times between frames while the figure plays on a processor slowed down four times. */
export async function measureFrames(
  browser: Browser,
  address: string,
  figure: string,
): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const frame = page.locator(`#${figure}`);
    await frame.scrollIntoViewIfNeeded();
    const play = frame.getByRole('button', { name: 'Play' });
    await play.waitFor();
    await slowDown(page);
    await play.click();
    const intervals = await frameTimes(page, SECONDS * 1000);
    return [
      {
        name: `${figure}, 95th percentile of frame times over ${SECONDS} s`,
        value: percentile(intervals, 0.95),
        unit: 'ms',
        budget: 16.7,
        note: `processor ${SLOWDOWN}× slower; ${intervals.length} frames, longest ${Math.max(...intervals).toFixed(1)} ms`,
      },
    ];
  });
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** To a tenth of a millisecond: the display's clock ticks every 16.67 ms and the page sees it rounded. */
function frameTimes(page: Page, milliseconds: number): Promise<number[]> {
  return page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const intervals: number[] = [];
        let previous: number | undefined;
        let start: number | undefined;
        const tick = (now: number) => {
          start ??= now;
          if (previous !== undefined) intervals.push(Math.round((now - previous) * 10) / 10);
          previous = now;
          if (now - start < length) requestAnimationFrame(tick);
          else resolve(intervals);
        };
        requestAnimationFrame(tick);
      }),
    milliseconds,
  );
}
