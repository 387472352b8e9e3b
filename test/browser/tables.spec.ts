import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test('a published table is filtered and sorted, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto(PAGES['published table']);
  const rows = page.locator('[data-published-table] tbody tr:visible');
  const status = page.getByRole('status').filter({ hasText: 'rows' });
  await expect(status).toHaveText('27 of 27 rows');
  await page.getByRole('button', { name: /^duration/ }).click();
  await page.getByRole('button', { name: /^duration/ }).press('Enter');
  await expect(rows.first()).toContainText('NaBF4');
  await expect(page.getByRole('columnheader', { name: /^duration/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const form = page.getByRole('search', { name: 'Rows of the table' });
  await expect(form.getByLabel('Order')).toHaveValue('-symmetric-cell-duration');
  await form.getByLabel('Words').fill('diglyme');
  await expect(status).toHaveText('3 of 27 rows');
  await expect(page).toHaveURL(/\?q=diglyme&sort=-symmetric-cell-duration$/);
  await page.reload();
  await expect(rows).toHaveCount(3);
  await form.getByRole('button', { name: 'Clear' }).click();
  await expect(rows.first()).toContainText('Seh et al. 2015');
  await form.getByLabel('Rows').selectOption('With a discrepancy');
  await expect(rows.first()).toContainText('Schafzahl');
});

test('a number of a table leads to its record, and a mark to its note', async ({ page }) => {
  await page.goto(`${PAGES['published table']}#ji2022-table-1-row-7`);
  await expect(page.locator(':target')).toBeInViewport();
  const row = page.locator('#ji2022-table-1-row-7');
  await page.getByRole('link', { name: 'Note b, a discrepancy' }).click();
  await expect(page.locator(':target')).toContainText('Printed as');
  await row.getByRole('link', { name: '99.85' }).click();
  await expect(page).toHaveURL(/\/papers\/doi2019\/#record-efficiency$/);
  await expect(page.locator(':target')).toBeInViewport();
});
