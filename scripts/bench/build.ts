import { filesBelow } from '../built/read-site.ts';
import type { Measurement } from './measurement.ts';
import { timedCommand } from './timed-command.ts';

/** Times the content check and the build, which leaves its result in `dist`. */
export async function measureBuild(): Promise<Measurement[]> {
  const check = await timedCommand('node', ['scripts/check.ts']);
  const build = await timedCommand('astro', ['build']);
  const pages = (await filesBelow('dist')).filter((file) => file.endsWith('.html')).length;
  return [
    { name: 'content check', value: check.seconds, unit: 's', budget: 10 },
    { name: 'build', value: build.seconds, unit: 's', note: `${pages} pages` },
    { name: 'build, per page', value: (build.seconds / pages) * 1000, unit: 'ms' },
  ];
}
