import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test('chapters are ticked as read, on every path that has them, and stay so', async ({ page }) => {
  await page.goto(PAGES['learning paths']);
  const path = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  const first = path('Your first weeks');
  const solid = path('Building a solid cell');
  await first.getByRole('checkbox', { name: 'How dendrites begin and grow' }).check();
  await expect(first.getByRole('status')).toHaveText('1 of 7 read.');
  await expect(solid.getByRole('status')).toHaveText('1 of 7 read.');
  await page.reload();
  await expect(solid.getByRole('checkbox', { name: 'How dendrites begin' })).toBeChecked();
  await solid.getByRole('checkbox', { name: 'How dendrites begin' }).uncheck();
  await expect(first.getByRole('status')).toHaveText('');
});

test('what stands in the storage by mistake breaks nothing', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('chapters-read', '{"a":1}'));
  await page.goto(PAGES['learning paths']);
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the paths are there, and nothing to tick', async ({ page }) => {
    await page.goto(PAGES['learning paths']);
    await expect(page.getByRole('link', { name: 'Why sodium metal' }).last()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
