// Runs after every installation, under whatever Node the machine has; therefore plain JavaScript.
// npm 11 puts the Node that comes with the dependencies first on the PATH of all scripts. npm 10 takes its link away
// again when it drops the packages for other machines, which would leave the scripts to an older Node.
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The first that runs TypeScript as it is. */
const NEEDED = [22, 18];
const system = process.platform === 'win32' ? 'win' : process.platform;
const packaged = `node-${system}-${process.arch}`;
const link = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (existsSync(join('node_modules', packaged, 'bin', 'node')) && !existsSync(link)) {
  symlinkSync(join('..', packaged, 'bin', 'node'), link);
}
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]);
if (!existsSync(link) && isOld) {
  console.error(
    `Node ${process.versions.node} is too old, and none comes along for this machine: install the Node of .nvmrc, or npm 11 on Linux and Windows`,
  );
  process.exitCode = 1;
}
