import type { Page } from '@playwright/test';
import { openWhole, PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

for (const [name, path] of Object.entries(PAGES)) {
  test(`Tab reaches every control of the ${name} and shows where it is`, async ({ page }) => {
    await openWhole(page, path);
    const controls = await numberControls(page);
    const reached = await tabThrough(page, controls.length + 20);
    const missed = controls.filter((_, number) => !reached.has(number));
    expect(missed, 'controls that Tab does not reach').toEqual([]);
    const unseen = controls.filter((_, number) => reached.get(number) === false);
    expect(unseen, 'controls without a visible focus').toEqual([]);
  });
}

/** Numbers everything a mouse could use, and returns what each is, by number. */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return (
      [...document.querySelectorAll<HTMLElement>(usable)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.matches(':disabled, [tabindex="-1"]'))
        // Of a group of radio buttons Tab reaches the chosen one; arrows lead to the others.
        .filter((element) => !element.matches('[type="radio"]:not(:checked)'))
        .map((element, number) => {
          element.dataset.control = String(number);
          return element.outerHTML.slice(0, 120);
        })
    );
  });
}

/** Presses Tab until it starts again; says of each control that it meets whether its focus can be seen. */
async function tabThrough(page: Page, most: number): Promise<Map<number, boolean>> {
  const reached = new Map<number, boolean>();
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' || boxShadow !== 'none';
      return { number: Number(element.dataset.control), isSeen };
    });
    if (stop && reached.has(stop.number)) break;
    if (stop) reached.set(stop.number, stop.isSeen);
  }
  return reached;
}
