import type { Locator } from '@playwright/test';
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

test('a preview tells what a cited paper did, as far as its summary says', async ({ page }) => {
  await page.goto(PAGES.chapter);
  const summary = page.locator('.references .summary').first();
  await expect(summary).toBeHidden();
  const work = await page.locator('.references li:has(.summary)').first().getAttribute('id');
  await page.locator(`${citation}[href="#${work}"]`).first().hover();
  await expect(page.locator(open)).toContainText((await summary.textContent()) ?? '');
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 400 } });

  test('a preview stands beside its link, wherever that is, and scrolls with it', async ({
    page,
  }) => {
    await page.goto(PAGES.chapter);
    const link = page.locator(citation).nth(3);
    const preview = page.locator(open);
    for (const block of ['start', 'center', 'end'] as const) {
      await link.evaluate((element, at) => element.scrollIntoView({ block: at }), block);
      await link.hover();
      await expect(preview).toBeVisible();
      const distance = await distances(link, preview);
      expect(distance.between).toBeCloseTo(4, 0);
      expect(distance.toEdges).toBeGreaterThanOrEqual(7);
      await page.evaluate(() => window.scrollBy({ top: 30, behavior: 'instant' }));
      expect((await distances(link, preview)).between).toBeCloseTo(4, 0);
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
    }
  });
});

/** Between a link and its preview, one above the other; from the preview to the nearest edge of the screen. */
async function distances(link: Locator, preview: Locator) {
  const [a, b] = [await link.boundingBox(), await preview.boundingBox()];
  if (!a || !b) throw new Error('expected a link and its preview on the screen');
  const between = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  const width = await link.evaluate((element) => element.ownerDocument.body.clientWidth);
  const toEdges = Math.min(b.x, b.y, width - (b.x + b.width), 400 - (b.y + b.height));
  return { between, toEdges };
}
