import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test('search finds the chapter by a word of its text, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('textbox').fill('dead sodium');
  const hit = page.getByRole('dialog').locator(`a[href^="${PAGES.chapter}"]`);
  await expect(hit).toBeVisible();
  await page.keyboard.press('Tab');
  while (!(await hit.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How dendrites begin and grow');
});

test('search finds a formula as it is typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('NaPF6');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
