import { openWhole, PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [320, 390]) {
    test(`nothing on the ${name} is wider than a screen of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openWhole(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  }
}
