import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '../src/lib/problems/problem.ts';
import { checkContent } from '../src/loading/check-fs.ts';
import { loadPapers } from '../src/loading/papers-fs.ts';

const guide = await readFile('CONTRIBUTING.md', 'utf8');
const root = await mkdtemp(join(tmpdir(), 'contributing-'));
afterAll(() => rm(root, { recursive: true }));

/** The first block of a language in the guide, without its indent. */
function block(language: string): string {
  const found = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\``, 'ms').exec(guide);
  if (!found) throw new Error(`CONTRIBUTING.md: expected a block of ${language}, got none`);
  return (found[2] ?? '').replaceAll(new RegExp(`^${found[1]}`, 'gm'), '');
}

test('the chapter and the marks that CONTRIBUTING.md shows pass the check as written', async () => {
  await cp('src/content', root, { recursive: true });
  const values = guide.match(/<Value of="[^"…]*" \/>/g) ?? [];
  expect(values.length).toBeGreaterThan(1);
  const marks = [...values, ...(guide.match(/\[=[^\]]*\]/g) ?? []), '<Term id="sei">SEI</Term>'];
  const chapter = `${block('mdx')}\n${marks.join(', ')}.\n`;
  const outline = join(root, 'data/outline.yaml');
  const places = await readFile(outline, 'utf8');
  const place = '    - { slug: foundations/an-example, title: An example }\n';
  await writeFile(outline, places.replace('chapters:\n', `chapters:\n${place}`));
  await writeFile(join(root, 'docs/foundations/an-example.mdx'), chapter);
  expect((await checkContent(root)).map(formatProblem)).toEqual([]);
});

test('the record that CONTRIBUTING.md shows stands in its paper', async () => {
  const { papers } = await loadPapers();
  const [shown] = parse(block('yaml')).measurements;
  const record = papers.get('doi2019')?.measurements?.find(({ id }) => id === shown.id);
  expect(record).toMatchObject({
    kind: shown.kind,
    statistic: shown.statistic,
    source: shown.source,
  });
});

test('the record that the habits of papers show stands in its paper', async () => {
  const habits = await readFile('src/content/papers/README.md', 'utf8');
  const [shown] = parse(/```yaml\n(.*?)```/s.exec(habits)?.[1] ?? '').measurements;
  const written = await readFile('src/content/papers/zheng2019b.mdx', 'utf8');
  const { measurements } = parse(written.split('---\n')[1] ?? '');
  expect(measurements).toContainEqual(expect.objectContaining(shown));
});

test('every command that README.md and CONTRIBUTING.md name exists', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const text = guide + (await readFile('README.md', 'utf8'));
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file and folder that the guides link to exists', async () => {
  for (const name of ['README.md', 'CONTRIBUTING.md']) {
    const text = await readFile(name, 'utf8');
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      await expect(readFile(path, 'utf8'), `${name}: ${path}`).resolves.not.toBe('');
    }
  }
});
