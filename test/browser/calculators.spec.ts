import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watched-test.ts';

const MODEL = '/models/depletion/';
const CALCULATOR = '#fig-calculator-depletion';

async function live(page: Page, query = ''): Promise<Locator> {
  await page.goto(`${MODEL}${query}`);
  const figure = page.locator(CALCULATOR);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.figure-controls:enabled').waitFor();
  return figure;
}

/** What must be the same with and without scripts. */
function drawn(figure: Locator): Promise<string> {
  return figure.evaluate((element) =>
    ['.figure-answers', 'svg.plot', '.figure-data table', '.figure-remark']
      .map((selector) => element.querySelector(selector)?.outerHTML ?? selector)
      .join('\n'),
  );
}

test('a calculator is drawn by the server as it is drawn live', async ({
  page,
  browser,
  baseURL,
}) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(new URL(MODEL, baseURL).href);
  const printed = await drawn(plain.locator(CALCULATOR));
  await still.close();
  expect(await drawn(await live(page))).toBe(printed);
});

test('another number gives another result, which the address keeps', async ({ page }) => {
  const figure = await live(page);
  const result = figure.locator('.figure-answers dd').first();
  const usual = await result.innerText();
  await figure.getByLabel('Current density J', { exact: true }).first().fill('20');
  await expect(result).not.toHaveText(usual);
  const changed = await result.innerText();
  await expect(page).toHaveURL(/calculator-depletion\.currentDensity=20/);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(result).toHaveText(changed);
});

test('where the model does not hold, the calculator says why', async ({ page }) => {
  const figure = await live(page, '?calculator-depletion.currentDensity=1');
  await expect(figure.locator('.figure-refusal')).toContainText('never runs out');
  await expect(figure.locator('svg.plot')).toHaveCount(0);
});

test('the curve runs along the input that is chosen', async ({ page }) => {
  const figure = await live(page);
  await figure.getByLabel('Curve along').selectOption('distance');
  await expect(figure.locator('.plot-axis-title').last()).toContainText('Distance of electrodes');
});

test('a model’s page loads no code before its calculator is reached, and then its own only', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(MODEL, { waitUntil: 'networkidle' });
  const opening = scripts.length;
  await page.locator(CALCULATOR).scrollIntoViewIfNeeded();
  await page.locator(`${CALCULATOR} .figure-controls:enabled`).waitFor();
  expect(scripts.slice(opening).some((url) => /\/depletion\./.test(url))).toBe(true);
  expect(scripts.some((url) => /\/(?:cell-energy|impedance|nucleation)\./.test(url))).toBe(false);
});

test('calculators are found by what one types', async ({ page }) => {
  await page.goto('/calculators/');
  const entries = page.locator('.calculators > li');
  const all = await entries.count();
  expect(all).toBeGreaterThan(50);
  await page.getByLabel('What do you want to know?').fill('salt runs out');
  await expect(page.locator('[data-count]')).toHaveText(new RegExp(`^\\d of ${all} calculators$`));
  await expect(page.getByRole('link', { name: /until the salt/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Electrolytes', exact: true })).toBeHidden();
});

test('a model’s page reads complete without JavaScript', async ({ browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(new URL(MODEL, baseURL).href);
  await expect(page.locator('.katex-display').first()).toBeVisible();
  await expect(page.locator(`${CALCULATOR} .plot-s1`).first()).toBeVisible();
  await expect(page.locator(`${CALCULATOR} .figure-answers`)).toBeVisible();
  await expect(page.locator(`${CALCULATOR} .figure-controls`)).toBeHidden();
  await expect(page.locator('.verification tbody tr').first()).toBeVisible();
  await page.goto(new URL('/calculators/', baseURL).href);
  await expect(page.locator('.calculators > li').last()).toBeVisible();
  await still.close();
});
