import { z } from 'astro/zod';
import type { ContentIndex } from '../crossrefs/content-index.ts';
import { pageAddress } from '../links/route.ts';
import { pagePath, recordAnchor } from '../site/paths.ts';

const ADDRESS = /^\/(?:[^#]*\/)?$/;

export const registrySchema = z
  .record(z.string(), z.array(z.string(), 'expected a list of ids'))
  .superRefine((registry, context) => {
    for (const path of Object.keys(registry).filter((one) => !ADDRESS.test(one))) {
      const message = 'expected a page’s address such as "/data/cells/"';
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** Pages by their address, each with the ids on it that may be cited: sections, figures, tables, equations, records, terms. */
export type Registry = Readonly<Record<string, readonly string[]>>;

type Parts = Pick<ContentIndex, 'addresses' | 'targets' | 'papers' | 'terms'>;

/** Nobody cites the page that says that there is no such page. */
const isCited = (path: string) => path.endsWith('/') && path !== '/404/';

/** All that may be cited in the handbook as it is, in the order of the alphabet. */
export function citableAddresses({ addresses, targets, papers, terms }: Parts): Registry {
  const ids = new Map([...addresses.keys()].filter(isCited).map((path) => [path, [] as string[]]));
  for (const { id, chapter } of targets.values()) ids.get(pageAddress(chapter))?.push(id);
  for (const [key, { measurements = [] }] of papers) {
    ids.get(pagePath.paper(key))?.push(...measurements.map(({ id }) => recordAnchor(id)));
  }
  ids.get(pagePath.glossary())?.push(...terms.keys());
  return inOrder(ids);
}

/** The registry with what has come since; nothing is taken away. */
export function extended(registry: Registry, present: Registry): Registry {
  const ids = new Map(Object.entries(registry).map(([path, known]) => [path, [...known]]));
  for (const [path, fresh] of Object.entries(present)) {
    ids.set(path, [...new Set([...(ids.get(path) ?? []), ...fresh])]);
  }
  return inOrder(ids);
}

function inOrder(ids: ReadonlyMap<string, readonly string[]>): Registry {
  const pages = [...ids].map(([path, list]) => [path, [...list].sort()] as const);
  return Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an address, with its id, stands in a registry. */
export function holds(registry: Registry, full: string): boolean {
  const [path = '', id] = full.split('#');
  const ids = Object.hasOwn(registry, path) ? registry[path] : undefined;
  return ids !== undefined && (id === undefined || ids.includes(id));
}
