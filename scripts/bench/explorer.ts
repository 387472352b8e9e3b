import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { generateRecords } from './generate-records.ts';
import { type Measurement, percentile } from './measurement.ts';

const RECORDS = 20_000;

/** What a change of the explorer's filter costs with made-up records, from the event to the painted page. */
export async function measureExplorer(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.route('**/data/explorer.json', (route) =>
      route.fulfill({ json: generateRecords(RECORDS) }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.explorer tbody tr').first().waitFor();
    await recordChanges(page);
    const lists = await changeLists(page);
    const words = await typeWords(page);
    return [measurement('list', lists), measurement('word', words)];
  });
}

function measurement(what: string, times: readonly number[]): Measurement {
  return {
    name: `explorer, 95th percentile of a change of a ${what} among ${RECORDS} records`,
    value: percentile(times, 0.95),
    unit: 'ms',
    budget: 16.7,
    note: `filter, plot and table; ${times.length} changes, median ${percentile(times, 0.5).toFixed(1)} ms`,
  };
}

async function changeLists(page: Page): Promise<number[]> {
  for (let round = 0; round < 5; round++) {
    for (const name of ['Salt', 'Class of electrolyte', 'Solvent']) {
      const list = page.getByRole('combobox', { name, exact: true });
      await list.selectOption({ index: 1 + (round % 3) });
      await page.waitForTimeout(250);
      await list.selectOption({ index: 0 });
      await page.waitForTimeout(250);
    }
  }
  return taken(page);
}

async function typeWords(page: Page): Promise<number[]> {
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.pressSequentially('solvent 12 nafsi', { delay: 250 });
  return taken(page);
}

/** The times since the last call. */
function taken(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const times = JSON.parse(document.documentElement.dataset.times ?? '[]');
    document.documentElement.dataset.times = '[]';
    return times;
  });
}

/** Keeps the times from a control's event to the first task after the frame that shows what it changed. */
function recordChanges(page: Page): Promise<void> {
  return page.evaluate(() => {
    const afterPaint = new MessageChannel();
    let began: number | undefined;
    afterPaint.port1.onmessage = () => {
      const { dataset } = document.documentElement;
      const times = JSON.parse(dataset.times ?? '[]');
      if (began !== undefined) times.push(performance.now() - began);
      began = undefined;
      dataset.times = JSON.stringify(times);
    };
    const listen = () => {
      began = performance.now();
      requestAnimationFrame(() => afterPaint.port2.postMessage(undefined));
    };
    document.addEventListener('input', listen, { capture: true });
  });
}
