import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, browserPath } from './scripts/browser/browser-path.ts';

const port = Number(process.env.TEST_PORT ?? 4399);
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: browserPath(), args: [...BROWSER_ARGUMENTS] },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: address,
    env: { PORT: String(port), BASE_PATH: '/' },
    stdout: 'ignore',
    reuseExistingServer: false,
  },
});
