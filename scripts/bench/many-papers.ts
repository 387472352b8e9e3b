import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatePaper } from './generate-papers.ts';
import type { Measurement } from './measurement.ts';
import { timedCommand } from './timed-command.ts';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** Times the check and the build of a copy of the handbook with so many papers more. */
export async function measureManyPapers(count: number): Promise<Measurement[]> {
  const copy = await mkdtemp(join(tmpdir(), 'many-papers-'));
  try {
    for (const name of COPIED) await cp(name, join(copy, name), { recursive: true });
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    await writePapers(join(copy, 'src/content/papers'), count);
    const check = await timedCommand('node', ['scripts/check.ts'], { cwd: copy });
    const build = await timedCommand('astro', ['build'], { cwd: copy });
    const note = build.peakGigabytes ? `${build.peakGigabytes.toFixed(1)} GB at the most` : '';
    return [
      { name: `content check with ${count} papers more`, value: check.seconds, unit: 's' },
      { name: `build with ${count} papers more`, value: build.seconds, unit: 's', note },
    ];
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function writePapers(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const { key, text } = generatePaper(number);
    await writeFile(join(folder, `${key}.mdx`), text);
  }
}
