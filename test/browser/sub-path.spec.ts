import { addressOf, SERVED } from './addresses.ts';
import { openWhole, PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

test.use({ baseURL: addressOf(SERVED.subPath) });

test('below a sub-path figures come alive and search finds and opens the chapter', async ({
  page,
}) => {
  await openWhole(page, `.${PAGES.chapter}`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('textbox').fill('dead sodium');
  const hit = page.getByRole('dialog').locator(`a[href^="/handbook${PAGES.chapter}"]`);
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How dendrites begin and grow');
});
