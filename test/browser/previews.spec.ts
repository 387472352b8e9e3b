import { PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

const citation = 'main a[role="doc-biblioref"]';
const open = ':popover-open';

test('a citation’s preview opens by pointer, can be entered, and closes by Esc', async ({
  page,
}) => {
  await page.goto(PAGES.chapter);
  await page.locator(citation).first().hover();
  const preview = page.locator(open);
  await expect(preview).toBeVisible();
  await expect(preview).toContainText(/\d{4}/);
  await preview.hover();
  await page.waitForTimeout(600);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
});

test('a citation’s preview opens by focus and closes by Esc, and the link keeps the focus', async ({
  page,
}) => {
  await page.goto(PAGES.chapter);
  const link = page.locator(citation).first();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(open)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(open)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a first tap opens the preview within the screen', async ({ page }) => {
    await page.goto(PAGES.chapter);
    await page.locator(citation).first().tap();
    const preview = page.locator(open);
    await expect(preview).toBeVisible();
    const box = await preview.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(5, 300);
    await expect(page.locator(open)).toHaveCount(0);
  });
});
