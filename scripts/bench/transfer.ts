import type { Browser, Page } from '@playwright/test';
import { onColdPage } from './cold-page.ts';
import type { Measurement } from './measurement.ts';

const KINDS = [
  { kind: 'script', name: 'JavaScript', budget: 8 },
  { kind: 'stylesheet', name: 'CSS', budget: 20 },
  { kind: 'font', name: 'fonts', budget: 45 },
  { kind: 'document', name: 'HTML', budget: 40 },
] as const;

/** What a chapter costs before the reader touches it, and what each figure adds when it is seen. */
export async function measureTransfer(browser: Browser, address: string): Promise<Measurement[]> {
  return onColdPage(browser, 1280, async (page) => {
    const sizes = recordSizes(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const opening = [...sizes];
    return [...openingMeasurements(opening), ...(await figureMeasurements(page, sizes))];
  });
}

interface Size {
  readonly kind: string;
  readonly kilobytes: number;
}

/** Packed bodies as they crossed the wire, without headers. */
function recordSizes(page: Page): Size[] {
  const sizes: Size[] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    sizes.push({ kind: request.resourceType(), kilobytes: responseBodySize / 1000 });
  });
  return sizes;
}

const sum = (sizes: readonly Size[]) =>
  sizes.reduce((total, { kilobytes }) => total + kilobytes, 0);

function openingMeasurements(opening: readonly Size[]): Measurement[] {
  const kinds = KINDS.map(({ kind, name, budget }) => ({
    name: `chapter, ${name} before interaction`,
    value: sum(opening.filter((size) => size.kind === kind)),
    unit: 'kB',
    budget,
  }));
  const others = opening.filter((size) => !KINDS.some(({ kind }) => kind === size.kind));
  return [
    ...kinds,
    { name: 'chapter, anything else before interaction', value: sum(others), unit: 'kB' },
    { name: 'chapter, requests before interaction', value: opening.length, unit: '', budget: 12 },
  ];
}

/** Scrolls from figure to figure; what is fetched meanwhile is that figure's code. */
async function figureMeasurements(page: Page, sizes: Size[]): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const island of await page.locator('astro-island').all()) {
    const before = sizes.length;
    const name = await island.evaluate((element) => element.closest('figure')?.id ?? 'a figure');
    await island.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const value = sum(sizes.slice(before));
    const isFirst = measurements.length === 0;
    const note = isFirst ? 'with what all figures share' : 'budget 2 kB plus its model';
    measurements.push({
      name: `code of ${name} when seen`,
      value,
      unit: 'kB',
      ...(isFirst ? { budget: 25 } : {}),
      note,
    });
  }
  return measurements;
}
