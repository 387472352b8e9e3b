import type { Browser, Locator, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { type Measurement, percentile } from './measurement.ts';
import { recordedWork, recordWork } from './record-work.ts';

/** Steps of the pointer along each slider. */
const STEPS = 30;

/** What a redraw costs while each slider of each figure is dragged. */
export async function measureSliders(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
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
  await recordWork(figure);
  for (const slider of await figure.locator('.figure-control input[type=range]').all()) {
    await drag(page, slider);
  }
  const redraws = await recordedWork(figure);
  return {
    name: `${await figure.getAttribute('id')}, 95th percentile of a redraw while a slider is dragged`,
    value: percentile(redraws, 0.95),
    unit: 'ms',
    budget: 16.7,
    note: `script, style, layout and paint; ${redraws.length} redraws, median ${percentile(redraws, 0.5).toFixed(1)} ms, longest ${Math.max(...redraws).toFixed(1)} ms`,
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
