import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watched-test.ts';

const CHAPTER = '/liquid/compared/';

async function lifetimes(page: Page, query = ''): Promise<Locator> {
  await page.goto(`${CHAPTER}${query}`);
  const figure = page.locator('#fig-liquid-lifetimes');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.figure-controls:enabled').waitFor();
  return figure;
}

test('the legend switches a class of records, and the address keeps it', async ({ page }) => {
  const figure = await lifetimes(page);
  const ceramics = figure.locator('svg.plot .plot-point.plot-s5');
  await expect(ceramics).toHaveCount(0);
  await figure.getByRole('checkbox', { name: /ceramics/ }).check();
  await expect(ceramics).not.toHaveCount(0);
  await expect(page).toHaveURL(/liquid-lifetimes\.classes=[^&]*ceramic/);
});

test('what an address switches off is not drawn', async ({ page }) => {
  const figure = await lifetimes(page, '?liquid-lifetimes.classes=carbonate');
  await expect(figure.locator('svg.plot .plot-point.plot-s1')).toHaveCount(0);
  await expect(figure.locator('svg.plot .plot-point.plot-s2')).not.toHaveCount(0);
});

test('a record that is pressed stays in the read-out until its link is followed', async ({
  page,
}) => {
  const figure = await lifetimes(page);
  const cursor = figure.locator('.figure-cursor');
  await cursor.click({ position: { x: 300, y: 60 } });
  const link = figure.locator('.figure-readout a');
  const target = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(`[id="${target?.split('#')[1]}"]`)).toBeVisible();
});

test('arrow keys go from record to record, and Enter opens one', async ({ page }) => {
  const figure = await lifetimes(page);
  const cursor = figure.getByRole('slider', { name: /^Read/ });
  await cursor.focus();
  await page.keyboard.press('Home');
  const first = await cursor.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  expect(await cursor.getAttribute('aria-valuetext')).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/[a-z0-9]+\/#record-/);
});
