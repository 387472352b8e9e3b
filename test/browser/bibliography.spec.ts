import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test('the bibliography is filtered and sorted, says how many remain, and keeps the choice in the address', async ({
  page,
}) => {
  await page.goto(PAGES.bibliography);
  const works = page.locator('#works > li');
  const all = await works.count();
  const status = page.getByRole('status').filter({ hasText: 'papers' });
  await expect(status).toHaveText(`${all} of ${all} papers`);
  await page.getByLabel('Topic').selectOption('nasicon');
  await page.getByLabel('Order').selectOption('oldest');
  const found = await works.count();
  expect(found).toBeGreaterThan(3);
  expect(found).toBeLessThan(all);
  await expect(status).toHaveText(`${found} of ${all} papers`);
  await expect(page).toHaveURL(/\?topic=nasicon&sort=oldest$/);
  const years = await works.locator('b').allTextContents();
  expect(years).toEqual([...years].sort());
  await page.reload();
  await expect(works).toHaveCount(found);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(works).toHaveCount(all);
  await expect(page).toHaveURL(new RegExp(`${PAGES.bibliography}$`));
});

test('an address that asks the bibliography for nonsense shows everything and says so', async ({
  page,
}) => {
  const works = page.locator('#works > li');
  await page.goto(PAGES.bibliography);
  const all = await works.count();
  const query = new URLSearchParams({
    topic: '<script>document.title="taken"</script>',
    from: 'NaN',
    to: '1e999',
    sort: '__proto__',
    utm_source: 'x',
  });
  await page.goto(`${PAGES.bibliography}?${query}`);
  await expect(works).toHaveCount(all);
  await expect(page.getByRole('alert')).toHaveText(
    'The address asked for something that is not here, which was left out: topic=<script>document.title="taken"</script>, from=NaN, to=1e999, sort=__proto__',
  );
  await expect(page).not.toHaveTitle('taken');
});

test('a record is copied in the form that its button names', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.paper);
  await page.getByRole('button', { name: 'Copy BibTeX' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@article\{doi2019,/);
});
