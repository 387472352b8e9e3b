import { execSync } from 'node:child_process';
import { chooseBrowser } from './browser/choose-browser.ts';
import { thisMachine } from './browser/machine.ts';

let choice = chooseBrowser(thisMachine());
if (choice.kind === 'install') {
  install();
  choice = chooseBrowser({ ...thisMachine(), canInstall: false });
}
if (choice.kind === 'use') console.log(`Browser: ${choice.path}`);
if (choice.kind === 'give up') {
  console.error(choice.message);
  process.exitCode = 1;
}

/** If Debian's packages cannot be had, the second look says what to do. */
function install(): void {
  const command = 'apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium';
  console.log(`No browser on this machine: ${command}`);
  try {
    execSync(command, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log('That did not work.');
  }
}
