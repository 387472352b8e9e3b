import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, browserPath } from './scripts/browser/browser-path.ts';
import { environmentOf } from './scripts/testing/builds.ts';
import { addressOf, SERVED } from './test/browser/addresses.ts';

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: addressOf(SERVED.root),
    viewport: { width: 1280, height: 800 },
    actionTimeout: 10_000,
    launchOptions: { executablePath: browserPath(), args: [...BROWSER_ARGUMENTS] },
  },
  webServer: Object.values(SERVED).map((build) => ({
    command: `node scripts/serve.ts ${build.folder}`,
    url: addressOf(build),
    env: { PORT: String(build.port), ...environmentOf(build) },
    reuseExistingServer: false,
  })),
});
