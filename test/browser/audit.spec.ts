import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test('the claims are filtered by verdict, review and words, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto(PAGES.audit);
  const shown = page.locator('[data-verdict]:visible');
  const status = page.getByRole('status').filter({ hasText: 'claims' });
  const all = await shown.count();
  expect(all).toBeGreaterThan(100);
  await expect(status).toHaveText(`${all} of ${all} claims`);
  const form = page.getByRole('search', { name: 'Claims' });
  await form.getByLabel('Verdict').selectOption('disagrees');
  await form.getByLabel('Review').selectOption('lee2020');
  await form.getByLabel('Words').fill('barium');
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('divalent');
  await expect(page.getByRole('heading', { name: 'Ji et al. 2022' })).toBeHidden();
  await expect(page).toHaveURL(/\?q=barium&verdict=disagrees&review=lee2020$/);
  await page.reload();
  await expect(status).toHaveText(`1 of ${all} claims`);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(shown).toHaveCount(all);
});

test('a number of the summary leads to its claims', async ({ page }) => {
  await page.goto(PAGES.audit);
  const row = page.getByRole('row', { name: /input differs/ });
  const cell = row.getByRole('link').last();
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page.locator('[data-verdict]:visible')).toHaveCount(count);
});

test('an address with a claim’s id leads to the claim', async ({ page }) => {
  await page.goto(`${PAGES.audit}#claim-lee-sulfur-capacity`);
  await expect(page.locator(':target')).toBeInViewport();
});
