import type { Browser } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import type { Measurement } from './measurement.ts';

const LOADS = 10;

/** The worst cumulative layout shift of ten cold loads, each scrolled through to its end. */
export async function measureLayoutShift(
  browser: Browser,
  address: string,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const width of [1280, 390]) {
    const shifts: number[] = [];
    for (let load = 0; load < LOADS; load++)
      shifts.push(await layoutShift(browser, address, width));
    measurements.push({
      name: `layout shift at ${width} px, worst of ${LOADS} cold loads`,
      value: Math.max(...shifts),
      unit: '',
      budget: 0.01,
      note: shifts.map((shift) => shift.toFixed(4)).join(' '),
    });
  }
  return measurements;
}

function layoutShift(browser: Browser, address: string, width: number): Promise<number> {
  return onColdPage(browser, width, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    for (const island of await page.locator('astro-island').all()) {
      await island.scrollIntoViewIfNeeded();
    }
    await page.waitForTimeout(300);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if ('value' in entry) total += Number(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 100);
        }),
    );
  });
}
