import type { Browser, Page } from '@playwright/test';

/** Runs `visit` on a page of a new browser profile, so that nothing is cached. */
export async function onColdPage<T>(
  browser: Browser,
  width: number,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}
