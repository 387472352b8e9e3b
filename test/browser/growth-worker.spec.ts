import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from '@playwright/test';
import { grownPair } from '../../src/lib/figures/dendrite-growth/ahead.ts';
import type { GrowthOrder, GrowthReport } from '../../src/lib/figures/dendrite-growth/messages.ts';
import { type GrowthValues, settingsOf } from '../../src/lib/figures/dendrite-growth/parameters.ts';
import { expect, test } from './watched-test.ts';

const MODULES = '/modules-under-test/';
const WORKER = `${MODULES}src/components/figures/dendrite-growth/worker.ts`;
const values: GrowthValues = { eta: '1', lattice: '64', shield: 1, interphase: 0, seed: 1 };

/** The worker as it is in the sources, with nothing but its types taken away. */
async function openWorker(page: Page): Promise<void> {
  await page.context().route(`**${MODULES}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(MODULES.length);
    const body = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('/404.html');
  await page.evaluate((address) => {
    const worker = new Worker(address, { type: 'module' });
    const reports: GrowthReport[] = [];
    worker.onmessage = ({ data }: MessageEvent<GrowthReport>) => reports.push(data);
    Object.assign(window, { worker, reports });
  }, WORKER);
  await order(page, { order: 'begin', settings: settingsOf(values) });
}

declare const worker: Worker;
declare const reports: GrowthReport[];

function order(page: Page, message: GrowthOrder): Promise<void> {
  return page.evaluate((one) => worker.postMessage(one), message);
}

/** All sites of both clusters that were reported, and whether the worker said last that it grows. */
function known(page: Page) {
  return page.evaluate(() => ({
    sites: [0, 1].map((part) => reports.flatMap(({ parts }) => [...(parts[part]?.sites ?? [])])),
    isGrowing: reports.at(-1)?.isGrowing,
    isFinished: reports.at(-1)?.parts.every(({ isFinished }) => isFinished),
  }));
}

const expected = grownPair(values).map(({ sites, mass }) => [...sites.slice(0, mass)]);

test('the same seed grows the same clusters here and in the browser, paused and resumed', async ({
  page,
}) => {
  await openWorker(page);
  await order(page, { order: 'grow' });
  await expect.poll(async () => (await known(page)).sites[0]?.length).toBeGreaterThan(20);
  await order(page, { order: 'pause' });
  await expect.poll(async () => (await known(page)).isGrowing).toBe(false);
  const paused = await known(page);
  expect(paused.isFinished).toBe(false);
  await page.waitForTimeout(400);
  expect(await known(page)).toEqual(paused);

  await order(page, { order: 'grow' });
  await expect.poll(async () => (await known(page)).isFinished, { timeout: 50_000 }).toBe(true);
  expect((await known(page)).sites).toEqual(expected);
});

test('a step adds so many sites and rests', async ({ page }) => {
  await openWorker(page);
  await order(page, { order: 'step', steps: 10 });
  await order(page, { order: 'step', steps: 7 });
  await expect.poll(async () => (await known(page)).sites[1]?.length).toBe(17);
  const { sites, isGrowing } = await known(page);
  expect(isGrowing).toBe(false);
  expect(sites).toEqual(expected.map((all) => all.slice(0, 17)));
});
