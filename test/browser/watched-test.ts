import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

/**
 * Playwright's test, with an eye on the page: whatever a test does, it fails if the page writes an error or a
 * warning, throws, asks another host for something, or does not get what it asks for.
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const complaints = listen(page, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(complaints, 'errors and failed or foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page stops what it was still loading; that is no failure.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`foreign: ${url.href}`);
    }
  });
  return complaints;
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}
