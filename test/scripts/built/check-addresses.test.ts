import { expect, test } from 'vitest';
import { checkAddresses } from '../../../scripts/built/check-addresses.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';

test('pages that are built and addresses that links may have are the same', () => {
  const pages = ['index.html', '404.html', 'papers/index.html'];
  expect(checkAddresses(pages, ['/', '/404/', '/papers/', '/papers.bib'], 'dist')).toEqual([]);
});

test('a page that links may not lead to, and an address without a page, are named', () => {
  const problems = checkAddresses(
    ['index.html', 'models/sand/index.html'],
    ['/', '/data/'],
    'dist',
  );
  expect(problems.map(formatProblem)).toEqual([
    'dist/models/sand/index.html:1:1 the content check refuses links to “/models/sand/”; see src/lib/links/route-content.ts',
    'dist:1:1 the content check accepts links to “/data/”, no page; see src/lib/links/route-content.ts',
  ]);
});
