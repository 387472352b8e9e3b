import type { Page } from '@playwright/test';
import { openWhole, PAGES } from './pages.ts';
import { expect, test } from './watched-test.ts';

const HOSTILE = [
  'NaN',
  '1e999',
  '-1',
  '',
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=alert(1)>',
];

/** `slug.name` of every number that a figure of the page can be set to. */
async function settings(page: Page): Promise<string[]> {
  const fields = page.locator('.live-figure input[type="text"]');
  const ids = await fields.evaluateAll((all) => all.map((field) => field.id));
  const slugs = await page
    .locator('figure:has(.live-figure)')
    .evaluateAll((all) => all.map((figure) => figure.id.replace(/^fig-/, '')));
  return ids.flatMap((id) => {
    const slug = slugs.find((name) => id.startsWith(`figure-${name}-`));
    return slug ? [`${slug}.${id.slice(`figure-${slug}-`.length)}`] : [];
  });
}

const curves = (page: Page) =>
  page
    .locator('.live-figure svg path')
    .evaluateAll((all) => all.map((path) => path.getAttribute('d')));

test('an address that sets figures to nonsense shows them as they are by default, with a note', async ({
  page,
}) => {
  await openWhole(page, PAGES.chapter);
  const names = await settings(page);
  expect(names.length).toBeGreaterThan(3);
  const undisturbed = await curves(page);
  for (const value of HOSTILE) {
    const pairs = names.map((name) => [name, value]);
    await openWhole(page, `${PAGES.chapter}?${new URLSearchParams(pairs)}`);
    expect(await curves(page), value).toEqual(undisturbed);
    expect(await page.locator('.figure-notes p').count(), value).toBe(names.length);
    await expect(page).not.toHaveTitle('taken');
    await expect(page.locator('.figure-notes img, .figure-notes script')).toHaveCount(0);
  }
});
