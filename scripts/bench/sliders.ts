import type { Browser, Locator, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { type Measurement, percentile } from './measurement.ts';
import { SLOWDOWN, slowDown } from './slow-processor.ts';

/** Steps of the pointer along each slider. */
const STEPS = 30;

/** What a redraw costs while each slider of each figure is dragged, on a processor slowed down four times. */
export async function measureSliders(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await slowDown(page);
    const measurements: Measurement[] = [];
    for (const figure of await page.locator('.figure:has(astro-island)').all()) {
      measurements.push(await measureFigure(page, figure));
    }
    return measurements;
  });
}

async function measureFigure(page: Page, figure: Locator): Promise<Measurement> {
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.figure-controls:enabled').waitFor();
  await recordRedraws(figure);
  for (const slider of await figure.locator('.figure-control input[type=range]').all()) {
    await drag(page, slider);
  }
  const redraws = await figure.evaluate((element) => JSON.parse(element.dataset.redraws ?? '[]'));
  return {
    name: `${await figure.getAttribute('id')}, 95th percentile of a redraw while a slider is dragged`,
    value: percentile(redraws, 0.95),
    unit: 'ms',
    budget: 16.7,
    note: `processor ${SLOWDOWN}× slower; ${redraws.length} redraws, median ${percentile(redraws, 0.5).toFixed(1)} ms, longest ${Math.max(...redraws).toFixed(1)} ms`,
  };
}

/** From one end to the other and half the way back. */
async function drag(page: Page, slider: Locator): Promise<void> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('a slider of a figure has no box');
  const place = (share: number) => box.x + 8 + share * (box.width - 16);
  const height = box.y + box.height / 2;
  await page.mouse.move(place(0), height);
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(place(Math.min(step, 1.5 * STEPS - step / 2) / STEPS), height);
  }
  await page.mouse.up();
}

/** Keeps the times from a slider's event to the first task after the frame that shows what it changed. */
function recordRedraws(figure: Locator): Promise<void> {
  return figure.evaluate((element) => {
    const redraws: number[] = [];
    const afterPaint = new MessageChannel();
    let began: number | undefined;
    afterPaint.port1.onmessage = () => {
      if (began !== undefined) redraws.push(performance.now() - began);
      began = undefined;
      element.dataset.redraws = JSON.stringify(redraws);
    };
    const listen = () => {
      if (began !== undefined) return;
      began = performance.now();
      requestAnimationFrame(() => afterPaint.port2.postMessage(undefined));
    };
    element.addEventListener('input', listen, { capture: true });
  });
}
