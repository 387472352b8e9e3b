import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { generateRecords } from './generate-records.ts';
import { type Measurement, percentile } from './measurement.ts';
import { recordedWork, recordWork } from './record-work.ts';

const RECORDS = 20_000;

/** What a change of the explorer's filter costs with made-up records. */
export async function measureExplorer(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.route('**/data/explorer.json', (route) =>
      route.fulfill({ json: generateRecords(RECORDS) }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.explorer tbody tr').first().waitFor();
    const explorer = page.locator('html');
    await recordWork(explorer);
    await changeLists(page);
    const lists = await recordedWork(explorer);
    await typeWords(page);
    const words = (await recordedWork(explorer)).slice(lists.length);
    return [measurement('list', lists), measurement('word', words)];
  });
}

function measurement(what: string, times: readonly number[]): Measurement {
  return {
    name: `explorer, 95th percentile of a change of a ${what} among ${RECORDS} records`,
    value: percentile(times, 0.95),
    unit: 'ms',
    budget: 16.7,
    note: `script, style, layout and paint; ${times.length} changes, median ${percentile(times, 0.5).toFixed(1)} ms`,
  };
}

async function changeLists(page: Page): Promise<void> {
  for (let round = 0; round < 5; round++) {
    for (const name of ['Salt', 'Class of electrolyte', 'Solvent']) {
      const list = page.getByRole('combobox', { name, exact: true });
      await list.selectOption({ index: 1 + (round % 3) });
      await page.waitForTimeout(250);
      await list.selectOption({ index: 0 });
      await page.waitForTimeout(250);
    }
  }
}

async function typeWords(page: Page): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.pressSequentially('solvent 12 nafsi', { delay: 250 });
}
