import type { Page } from '@playwright/test';

/** One page of each type. */
export const PAGES = {
  'front page': '/',
  chapter: '/foundations/dendrites/',
  'chapter of records': '/liquid/compared/',
  appendix: '/data/literature/',
  bibliography: '/papers/',
  paper: '/papers/doi2019/',
  data: '/data/',
  records: '/data/symmetric-cell/',
  models: '/models/',
  model: '/models/depletion/',
  calculators: '/calculators/',
  figures: '/figures/',
  'learning paths': '/learning-paths/',
  'add a paper': '/contribute/add-a-paper/',
  symbols: '/symbols/',
  glossary: '/glossary/',
  audit: '/audit/',
  'data files': '/data/download/',
  'reference values': '/data/reference/',
  'published tables': '/data/tables/',
  'published table': '/data/tables/ji2022-table-1/',
  'missing page': '/404.html',
} as const;

/** Opens a page and waits until its fonts are there and every figure has been seen and is live. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const islands = page.locator('astro-island, [data-asleep]');
  for (const island of await islands.elementHandles()) await island.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    () => !document.querySelector('astro-island[ssr], [data-asleep], [data-waiting]'),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
}
