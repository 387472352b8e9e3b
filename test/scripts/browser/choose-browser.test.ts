import { expect, test } from 'vitest';
import { chooseBrowser, type Machine } from '../../../scripts/browser/choose-browser.ts';

const bare: Machine = {
  named: undefined,
  onPath: [],
  playwrights: '/cache/playwright/chrome',
  canRun: () => false,
  canInstall: false,
};
const runs =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);
const remedy =
  'install Chromium (Debian, as root: apt-get update && apt-get install -y chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to one';

test('CHROMIUM_PATH goes before any other browser', () => {
  const machine = { ...bare, named: '/opt/chrome', onPath: ['/usr/bin/chromium'] };
  const canRun = runs('/opt/chrome', '/usr/bin/chromium');
  expect(chooseBrowser({ ...machine, canRun })).toEqual({ kind: 'use', path: '/opt/chrome' });
});

test('a CHROMIUM_PATH that cannot be run is not passed over in silence', () => {
  const machine = {
    ...bare,
    named: '/opt/chrome',
    onPath: ['/usr/bin/chromium'],
    canInstall: true,
  };
  expect(chooseBrowser({ ...machine, canRun: runs('/usr/bin/chromium') })).toEqual({
    kind: 'give up',
    message: `CHROMIUM_PATH is /opt/chrome, which cannot be run: ${remedy}`,
  });
});

test('a browser on PATH goes before Playwright’s own', () => {
  const machine = { ...bare, onPath: ['/usr/bin/chromium', '/usr/bin/google-chrome'] };
  const canRun = runs('/usr/bin/google-chrome', '/cache/playwright/chrome');
  expect(chooseBrowser({ ...machine, canRun })).toEqual({
    kind: 'use',
    path: '/usr/bin/google-chrome',
  });
});

test('Playwright’s own browser is used where there is no other', () => {
  const canRun = runs('/cache/playwright/chrome');
  expect(chooseBrowser({ ...bare, canRun, canInstall: true })).toEqual({
    kind: 'use',
    path: '/cache/playwright/chrome',
  });
});

test('without a browser one is installed where that is possible', () => {
  expect(chooseBrowser({ ...bare, canInstall: true })).toEqual({ kind: 'install' });
});

test('without a browser and without a way to install one, one line says how to get one', () => {
  const choice = chooseBrowser(bare);
  expect(choice).toEqual({
    kind: 'give up',
    message: `The browser tests need a browser: ${remedy}`,
  });
});
