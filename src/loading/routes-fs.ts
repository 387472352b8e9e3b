import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Route, routeAddress } from '../lib/links/route.ts';

/** The pages and files that `src/pages` makes, as its file names say. */
export function loadRoutes(folder = 'src/pages'): Route[] {
  return filesIn(folder).flatMap((file) => {
    const address = routeAddress(file);
    return address === undefined ? [] : [{ address, ...idsIn(join(folder, file)) }];
  });
}

/** Names of the files that are served as they are. */
export function publicFiles(folder = 'public'): string[] {
  return filesIn(folder);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Ids in the sources of a page: its own, and those of the components that it shows. */
function idsIn(page: string): Pick<Route, 'ids' | 'hasComputedIds'> {
  const sources = [...sourcesOf(page, new Map()).values()].join('\n');
  const ids = [...sources.matchAll(/(?<![-\w])id="([^"{}]+)"/g)].map((match) => match[1] ?? '');
  return { ids: [...new Set(ids)], hasComputedIds: /(?<![-\w])id=\{/.test(sources) };
}

function sourcesOf(file: string, read: Map<string, string>): Map<string, string> {
  if (read.has(file) || !existsSync(file)) return read;
  const text = readFileSync(file, 'utf8');
  read.set(file, text);
  for (const [, from] of text.matchAll(/\bfrom '(\.[^']+\.(?:astro|tsx))'/g)) {
    sourcesOf(join(dirname(file), from ?? ''), read);
  }
  return read;
}
