import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { type Measurement, percentile } from './measurement.ts';
import { SLOWDOWN, slowDown } from './slow-processor.ts';

const SECONDS = 10;

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
    const frames = await recordFrames(page, SECONDS * 1000);
    return [
      {
        name: `${figure}, 95th percentile of frame times over ${SECONDS} s`,
        value: percentile(frames.intervals, 0.95),
        unit: 'ms',
        budget: 16.7,
        note: `processor ${SLOWDOWN}× slower; ${frames.intervals.length} frames, longest ${Math.max(...frames.intervals).toFixed(1)} ms`,
      },
      {
        name: `${figure}, 95th percentile of the page’s work in a frame`,
        value: percentile(frames.work, 0.95),
        unit: 'ms',
        note: 'script, style, layout and paint',
      },
    ];
  });
}

interface Frames {
  readonly intervals: number[];
  readonly work: number[];
}

/**
 * Times from frame to frame, to a tenth of a millisecond (the display's clock ticks every 16.67 ms and the page sees it
 * rounded), and from the start of a frame to the first task after it, which comes when the page is painted.
 */
function recordFrames(page: Page, milliseconds: number): Promise<Frames> {
  return page.evaluate(
    (length) =>
      new Promise<Frames>((resolve) => {
        const frames: Frames = { intervals: [], work: [] };
        const afterPaint = new MessageChannel();
        let previous: number | undefined;
        let start: number | undefined;
        let began = 0;
        afterPaint.port1.onmessage = () => frames.work.push(performance.now() - began);
        const tick = (now: number) => {
          start ??= now;
          if (previous !== undefined) frames.intervals.push(Math.round((now - previous) * 10) / 10);
          previous = now;
          began = performance.now();
          afterPaint.port2.postMessage(undefined);
          if (now - start < length) requestAnimationFrame(tick);
          else resolve(frames);
        };
        requestAnimationFrame(tick);
      }),
    milliseconds,
  );
}
