import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test.use({ javaScriptEnabled: false });

test('the chapter reads complete without JavaScript', async ({ page }) => {
  await page.goto(PAGES.chapter);
  const main = page.locator('main');
  const words = (await main.innerText()).split(/\s+/).length;
  expect(words, 'words that can be seen').toBeGreaterThan(1500);

  const formulas = main.locator('.katex-display');
  expect(await formulas.count()).toBeGreaterThan(3);
  for (const formula of await formulas.all()) await expect(formula).toBeVisible();

  const figures = main.locator('figure');
  expect(await figures.count()).toBeGreaterThanOrEqual(6);
  for (const figure of await figures.all()) {
    await expect(figure.locator('figcaption')).toBeVisible();
    const drawing = figure.locator('svg[role="img"], table').first();
    await expect(drawing).toBeVisible();
  }
  const paths = await main
    .locator('figure svg path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((d) => !d || d.includes('NaN'))).toEqual([]);

  for (const citation of await main.locator('a[role="doc-biblioref"]').all()) {
    await expect(citation).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  expect(await main.locator('[id^="ref-"]').count()).toBeGreaterThan(10);
});

test('the audit reads complete without JavaScript, and offers no filter that would do nothing', async ({
  page,
}) => {
  await page.goto(PAGES.audit);
  const claims = page.locator('[data-verdict]');
  expect(await claims.count()).toBeGreaterThan(100);
  for (const claim of await claims.all()) await expect(claim).toBeVisible();
  await expect(page.getByRole('search', { name: 'Claims' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible();
});

test('all records are read in tables without JavaScript', async ({ page }) => {
  await page.goto(PAGES.data);
  await expect(page.getByRole('search', { name: 'Records' })).toHaveCount(0);
  const count = page.locator('#kinds li', { hasText: 'Symmetric cell' });
  const records = Number.parseInt((await count.locator('span').innerText()).trim(), 10);
  await count.getByRole('link').click();
  const rows = page.locator('main tbody tr');
  await expect(rows).toHaveCount(records);
  await expect(rows.first().getByRole('link').first()).toHaveAttribute('href', /#record-/);
});
