import { expect, test } from 'vitest';
import { pageAddress, routeAddress } from '../../../src/lib/links/route.ts';
import { routeValues } from '../../../src/lib/links/route-content.ts';
import { loadRoutes } from '../../../src/loading/routes-fs.ts';

test('the name of a route says what address it makes', () => {
  expect(
    [
      'index.astro',
      '404.astro',
      'papers/index.astro',
      'papers/[key].astro',
      'papers.bib.ts',
      'papers/[key].bib.ts',
    ].map(routeAddress),
  ).toEqual(['/', '/404/', '/papers/', '/papers/[key]/', '/papers.bib', '/papers/[key].bib']);
});

test('what is no route has no address', () => {
  expect(['papers/_exports.ts', '_parts/head.astro', 'README.txt'].map(routeAddress)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('an index stands for its folder', () => {
  expect(['index', 'guide/index', 'guide/reindex'].map(pageAddress)).toEqual([
    '/',
    '/guide/',
    '/guide/reindex/',
  ]);
});

test('the values of every parameter of every route are known to the check of links', () => {
  const ends = loadRoutes().flatMap(({ address }) => {
    const end = address.indexOf(']');
    return end < 0 ? [] : [address.slice(0, end + 1)];
  });
  expect(ends).toContain('/papers/[key]');
  expect([...new Set(ends)].sort()).toEqual(Object.keys(routeValues).sort());
});
