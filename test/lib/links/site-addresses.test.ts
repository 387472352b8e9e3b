import { expect, test } from 'vitest';
import { siteAddresses } from '../../../src/lib/links/site-addresses.ts';
import { readPage } from '../../../src/markdown/read-page.ts';

const NOTHING = {
  pages: [],
  order: [],
  routes: [],
  content: { paperKeys: new Set<string>(), papers: new Map(), terms: new Map(), models: [] },
  files: [],
} as const;

const route = (address: string, hasComputedIds: boolean) => ({
  address,
  ids: ['export'],
  hasComputedIds,
});

test('a route with a parameter makes one page for each of its values', () => {
  const content = { ...NOTHING.content, paperKeys: new Set(['fang2020', 'zheng2019']) };
  const routes = [route('/papers/[key]/', true), route('/papers/[key].bib', false)];
  expect([...siteAddresses({ ...NOTHING, routes, content }).keys()].sort()).toEqual([
    '/papers/fang2020.bib',
    '/papers/fang2020/',
    '/papers/zheng2019.bib',
    '/papers/zheng2019/',
  ]);
});

test('any anchor may stand on a page that computes ids, unless it is told which', () => {
  const addresses = siteAddresses({
    ...NOTHING,
    routes: [route('/explorer/', true), route('/plain/', false)],
  });
  expect(addresses.get('/explorer/')).toBeUndefined();
  expect([...(addresses.get('/plain/') ?? [])]).toEqual(['_top', 'export']);
});

test('any anchor may stand on a page that cannot be read, for that is its own problem', () => {
  const broken = readPage({ slug: 'guide', file: 'guide.mdx', text: '<div>' });
  expect(broken.problems).toHaveLength(1);
  const addresses = siteAddresses({ ...NOTHING, pages: [broken] });
  expect(addresses.has('/guide/')).toBe(true);
  expect(addresses.get('/guide/')).toBeUndefined();
});
