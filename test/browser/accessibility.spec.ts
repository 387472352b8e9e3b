import AxeBuilder from '@axe-core/playwright';
import { openWhole, PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

for (const [name, path] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openWhole(page, path);
      expect(await page.evaluate(isLight)).toBe(colorScheme === 'light');
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
      }));
      expect(found).toEqual([]);
    });
  }
}

/** Whether the text is darker than half, as it is on light paper. */
function isLight(): boolean {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new TypeError('expected a canvas, got none');
  canvas.fillStyle = getComputedStyle(document.body).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return red + green + blue < 1.5 * 255;
}
