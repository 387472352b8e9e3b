import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { coverageSchema } from '../src/lib/coverage/schema.ts';
import { formatProblem } from '../src/lib/problems/problem.ts';
import { checkCoverage, coverageFiles } from '../src/loading/coverage-fs.ts';

const files = await coverageFiles('src/content');
const passages = files.map(async (file) =>
  coverageSchema.parse(parse(await readFile(file, 'utf8'))),
);
const coverage = (await Promise.all(passages)).flat();

it('resolves every section and record that the coverage names', async () => {
  expect((await checkCoverage('src/content')).map(formatProblem)).toEqual([]);
});

/** Counted in the review: six paragraphs, two equations and a figure. */
it('leaves nothing out of the section on dendrites of the first review', () => {
  const found = coverage.filter(({ source, section }) => source === 'lee2020' && section === '2.2');
  expect(new Set(found.map(({ at }) => at))).toEqual(
    new Set([
      ...[1, 2, 3, 4, 5, 6].map((n) => `paragraph ${n}`),
      'equation 1',
      'equation 2',
      'caption of Fig. 3',
    ]),
  );
});

/** Counted in the review: seven paragraphs, two captions and the 27 rows of a table. */
it('leaves nothing out of the section on liquid electrolytes of the second review', () => {
  const found = coverage.filter(({ source, section }) => source === 'ji2022' && section === '2');
  const rows = Array.from({ length: 27 }, (_, index) => `Table 1, row ${index + 1}`);
  expect(new Set(found.map(({ at }) => at.split(/, (?:opening|on )/)[0]))).toEqual(
    new Set([
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `paragraph ${n}`),
      'caption of Fig. 2',
      'caption of Fig. 3',
      ...rows,
    ]),
  );
});
