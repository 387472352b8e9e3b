import { chooseBrowser } from './choose-browser.ts';
import { thisMachine } from './machine.ts';

/** The browser of this machine that tests and measurements run in. */
export function browserPath(): string {
  const choice = chooseBrowser(thisMachine());
  if (choice.kind === 'use') return choice.path;
  throw new Error(
    choice.kind === 'give up' ? choice.message : 'No browser yet: run npm run browser',
  );
}

/** Chromium's own traffic and its sandbox, which a container has no rights for, are off. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
