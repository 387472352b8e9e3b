import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Machine } from './choose-browser.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export function thisMachine(): Machine {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return {
    named: process.env.CHROMIUM_PATH,
    onPath: NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(canRun),
    playwrights: chromium.executablePath(),
    canRun,
    canInstall: existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
  };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
