import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { coverageSchema } from '../src/lib/coverage/schema.ts';
import { formatProblem } from '../src/lib/problems/problem.ts';
import { checkCoverage, coverageFiles } from '../src/loading/coverage-fs.ts';
import { loadPapers } from '../src/loading/papers-fs.ts';

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

/** Counted in the review, section by section: paragraphs, captions, rows of tables and lists; Section 2.2 stands above. */
const passagesOfLee2020: Readonly<Record<string, readonly string[]>> = {
  abstract: ['abstract'],
  '1': paragraphs(4),
  '2': [...paragraphs(1), 'caption of Fig. 1'],
  '2.1': [...paragraphs(3), ...tableRows(1, 8), ...captions('2A', '2B', '2C')],
  '2.3': [...paragraphs(3), ...captions('4')],
  '3.1': [...paragraphs(3), ...captions('5')],
  '3.1.1': [...paragraphs(3), 'list of four features', ...captions('6A', '6B', '7A', '7B')],
  '3.1.2': [...paragraphs(3), ...tableRows(2, 3), ...captions('8A', '8B')],
  '3.1.3': [...paragraphs(2), ...captions('9')],
  '3.2': [...paragraphs(3), ...captions('10A', '10B', '10C')],
  '3.3': [...paragraphs(10), ...captions('11A', '11B', '12A', '12B', '12C', '13')],
  '4': paragraphs(1),
  '4.1': [...paragraphs(6), ...captions('14A', '14B', '14C')],
  '4.2': [...paragraphs(5), ...captions('15A', '15B')],
  '5': paragraphs(5),
  '6': [
    ...paragraphs(1),
    ...paragraphs(3).map((paragraph) => `item 1, ${paragraph}`),
    'item 2',
    'item 3',
    'closing paragraph',
  ],
};

function paragraphs(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `paragraph ${index + 1}`);
}

function tableRows(table: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Table ${table}, row ${index + 1}`);
}

function captions(...figures: string[]): string[] {
  return figures.map((figure) => `caption of Fig. ${figure}`);
}

it.each(Object.entries(passagesOfLee2020))(
  'leaves nothing out of Section %s of the first review',
  (section, passagesOf) => {
    const found = coverage.filter((one) => one.source === 'lee2020' && one.section === section);
    const whole = found.map(({ at }) => at.split(/, (?:opening|on |sentences|first|the rest)/)[0]);
    expect(new Set(whole)).toEqual(new Set(passagesOf));
  },
);

it('covers each section of the first review', () => {
  const found = coverage.filter(({ source }) => source === 'lee2020').map((one) => one.section);
  expect(new Set(found)).toEqual(new Set([...Object.keys(passagesOfLee2020), '2.2']));
});

it.each(['lee2020', 'ji2022'])('names each record of %s in the coverage', async (review) => {
  const papers = [...(await loadPapers()).papers.values()];
  const named = new Set(
    coverage.flatMap((one) => [one, ...(one.numbers ?? [])].flatMap((entry) => entry.in ?? [])),
  );
  const records = papers.flatMap(({ key, measurements = [] }) =>
    measurements.filter(({ source }) => source.via === review).map(({ id }) => `${key}/${id}`),
  );
  expect(records.filter((record) => !named.has(record))).toEqual([]);
});

/** Counted in the review, section by section, with the rows of its tables. */
const passagesOfJi2022: Readonly<Record<string, readonly string[]>> = {
  '2': [...paragraphs(7), ...captions('2', '3'), ...tableRows(1, 27)],
  '3': [...paragraphs(5), ...captions('4'), ...tableRows(2, 10)],
  '4': [...paragraphs(12), ...captions('5', '6', '7'), ...tableRows(3, 18)],
  '5': paragraphs(3),
};

it.each(Object.entries(passagesOfJi2022))(
  'leaves nothing out of Section %s of the second review',
  (section, passagesOf) => {
    const found = coverage.filter((one) => one.source === 'ji2022' && one.section === section);
    const whole = found.map(({ at }) => at.split(/, (?:opening|on )/)[0]);
    expect(new Set(whole)).toEqual(new Set(passagesOf));
  },
);
