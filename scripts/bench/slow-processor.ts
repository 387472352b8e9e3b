import type { Page } from '@playwright/test';

/** Budgets of figures hold on a processor so many times slower than this one. */
export const SLOWDOWN = 4;

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}
