import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import { frameWork } from './frame-work.ts';
import { generateRecords } from './generate-records.ts';
import { type Measurement, percentile } from './measurement.ts';

const RECORDS = 20_000;

/** What a change of the explorer's filter costs with made-up records. */
export async function measureExplorer(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    await page.route('**/data/explorer.json', (route) =>
      route.fulfill({ json: generateRecords(RECORDS) }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.explorer tbody tr').first().waitFor();
    const lists = await frameWork(browser, page, () => changeLists(page));
    const words = await frameWork(browser, page, () => typeWords(page));
    return [measurement('list', lists), measurement('word', words)];
  });
}

/** The plot is drawn in the first frame, the table in the next. */
function measurement(what: string, changes: readonly (readonly number[])[]): Measurement {
  const median = (frame: number) =>
    percentile(
      changes.map((frames) => frames[frame] ?? 0),
      0.5,
    ).toFixed(1);
  return {
    name: `explorer, 95th percentile of a frame after a change of a ${what} among ${RECORDS} records`,
    value: percentile(
      changes.map((frames) => Math.max(...frames)),
      0.95,
    ),
    unit: 'ms',
    budget: 16.7,
    note: `processor time of the busiest frame; ${changes.length} changes, medians of plot ${median(0)} ms, table ${median(1)} ms`,
  };
}

/** By keys, as a reader would: a script that chooses would be measured too. */
async function changeLists(page: Page): Promise<void> {
  for (let round = 0; round < 5; round++) {
    for (const name of ['Salt', 'Class of electrolyte', 'Solvent']) {
      await page.getByRole('combobox', { name, exact: true }).focus();
      await page.waitForTimeout(250);
      for (const key of ['ArrowDown', 'ArrowUp']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(250);
      }
    }
  }
}

async function typeWords(page: Page): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.pressSequentially('solvent 12 nafsi', { delay: 250 });
}
