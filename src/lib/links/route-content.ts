import { resourceNames } from '../data-package/resource-names.ts';
import type { Glossary } from '../glossary/schema.ts';
import type { Paper } from '../papers/schema.ts';
import { publishedTableIds } from '../published-tables/table-ids.ts';
import { recordKinds } from '../records/kind-fields.ts';
import { recordAnchor } from '../site/paths.ts';

/** What the pages of `src/pages` are made from. */
export interface RouteContent {
  /** Of every paper that has a file, also if its record cannot be read. */
  readonly paperKeys: ReadonlySet<string>;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly terms: Glossary;
  /** Modules of models that have a page, not those that stand on another's. */
  readonly models: readonly string[];
}

/** The values of a parameter, by the part of the address that ends with it. A route with another one needs an entry. */
export const routeValues: Readonly<Record<string, (content: RouteContent) => Iterable<string>>> = {
  '/papers/[key]': ({ paperKeys }) => paperKeys,
  '/models/[module]': ({ models }) => models,
  '/data/[kind]': () => recordKinds,
  '/data/tables/[table]': () => publishedTableIds,
  '/data/files/[file]': () => resourceNames,
};

/**
 * Ids that content gives to a page, by its route; undefined if they cannot be known.
 * A route that computes ids and has no entry takes every anchor, which then only the built pages can refuse.
 */
export const routeIds: Readonly<
  Record<string, (content: RouteContent, value: string) => Iterable<string> | undefined>
> = {
  '/': () => [],
  '/glossary/': ({ terms }) => terms.keys(),
  '/papers/[key]/': ({ papers }, key) => {
    const paper = papers.get(key);
    return paper && (paper.measurements ?? []).map(({ id }) => recordAnchor(id));
  },
};
