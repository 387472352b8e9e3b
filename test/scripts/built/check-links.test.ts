import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from '../../../scripts/built/check-links.ts';
import { readBuiltSite } from '../../../scripts/built/read-site.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';

const planted = join(import.meta.dirname, 'planted-site');

async function messages(address: string): Promise<string[]> {
  const site = await readBuiltSite(planted, new URL(address));
  return checkLinks(site, 'dist').map(formatProblem);
}

test('each dead link and dead anchor is named with its place and the nearest one that lives', async () => {
  expect(await messages('https://example.org/handbook/')).toEqual([
    'dist/index.html:3:50 “https://cdn.example.org/x.css” is loaded from another host; keep a copy in public/',
    'dist/index.html:7:4 link to “/handbook/papers/fang2020” needs a slash at its end',
    'dist/index.html:8:4 link to “/handbook/papers/fang2002/”: the handbook has no such page or file; did you mean “papers/fang2020/”?',
    'dist/index.html:9:4 link to “/papers/fang2020/” leaves the handbook’s base “/handbook/”; write it with withBase()',
    'dist/index.html:10:4 link to “/handbook/papers/fang2020/#mesurements”: papers/fang2020/index.html has no id “mesurements”; did you mean “measurements”?',
    'dist/index.html:11:4 link to “#nowhere”: index.html has no id “nowhere”',
    'dist/index.html:14:4 link to “https://exa mple.org/”: not an address',
    'dist/index.html:15:4 link to “javascript:alert(1)”: expected https, http or mailto, got javascript:',
    'dist/index.html:16:6 link to “/handbook/missing.png”: the handbook has no such page or file',
    'dist/index.html:17:22 link to “#clip”: index.html has no id “clip”',
  ]);
});

test('the same files below another base are all told to lack it', async () => {
  const lacking = (await messages('https://example.org/book/')).filter((line) =>
    line.includes('leaves'),
  );
  expect(lacking).toHaveLength(7);
});
