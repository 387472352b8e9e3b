import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { measureBuild } from './bench/build.ts';
import { measureExplorer } from './bench/explorer.ts';
import { measureFrames } from './bench/frames.ts';
import { measureGrowth } from './bench/growth.ts';
import { measureLayoutShift } from './bench/layout-shift.ts';
import { measureManyPapers } from './bench/many-papers.ts';
import { type Measurement, measurementTable } from './bench/measurement.ts';
import { measureModels } from './bench/models.ts';
import { measureSliders } from './bench/sliders.ts';
import { measureTransfer } from './bench/transfer.ts';
import { BROWSER_ARGUMENTS, browserPath } from './browser/browser-path.ts';
import { serveFolder } from './serving/static-server.ts';

// Prints measurements beside their budgets. Budgets are not tests: a busy machine must not fail a change, and
// times mean something only on an idle one.

const { values } = parseArgs({ options: { papers: { type: 'string' } } });

const measurements: Measurement[] = [
  ...measureModels(),
  ...measureGrowth(),
  ...(await measureBuild()),
  ...(await measureInBrowser()),
];
if (values.papers) measurements.push(...(await measureManyPapers(Number(values.papers))));
console.log(measurementTable(measurements));

async function measureInBrowser(): Promise<Measurement[]> {
  const server = await serveFolder('dist', '/', 0);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_ARGUMENTS],
  });
  try {
    const bound = server.address();
    const port = typeof bound === 'object' ? bound?.port : bound;
    const chapter = `http://localhost:${port}/foundations/dendrites/`;
    return [
      ...(await measureTransfer(browser, chapter)),
      ...(await measureLayoutShift(browser, chapter)),
      ...(await measureFrames(browser, chapter, 'fig-concentration-profile')),
      ...(await measureSliders(browser, chapter)),
      ...(await measureExplorer(browser, `http://localhost:${port}/data/`)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
