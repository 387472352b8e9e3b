import { didYouMean } from '../../src/lib/problems/nearest.ts';
import { decodePath } from './decode-path.ts';
import type { BuiltPage, Link } from './read-page.ts';

/** A built site: its files, and its pages read, both by their path in the folder (`papers/index.html`). */
export interface BuiltSite {
  /** Where it is served: `https://example.org/handbook/`. */
  readonly address: URL;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

const FOLLOWABLE = new Set(['https:', 'http:', 'mailto:']);

/** What is wrong with a link on a page (`papers/index.html`), or nothing. */
export function judgeLink(link: Link, page: string, site: BuiltSite): string | undefined {
  const here = new URL(page.replace(/(^|\/)index\.html$/, '$1'), site.address);
  if (!URL.canParse(link.url, here)) return `link to “${link.url}”: not an address`;
  const target = new URL(link.url, here);
  if (target.origin === site.address.origin) return judgeOwn(link, target, page, site);
  if (target.protocol === 'data:') return undefined;
  if (link.isLoaded) return `“${link.url}” is loaded from another host; keep a copy in public/`;
  if (FOLLOWABLE.has(target.protocol)) return undefined;
  return `link to “${link.url}”: expected https, http or mailto, got ${target.protocol}`;
}

function judgeOwn(link: Link, target: URL, page: string, site: BuiltSite): string | undefined {
  const base = site.address.pathname;
  if (!target.pathname.startsWith(base)) {
    return `link to “${link.url}” leaves the handbook’s base “${base}”; write it with withBase()`;
  }
  const path = decodePath(target.pathname.slice(base.length));
  const file = link.url.startsWith('#') ? page : fileOf(path);
  if (site.files.has(file)) return judgeFragment(link, target, file, site);
  if (site.files.has(`${path}/index.html`)) return `link to “${link.url}” needs a slash at its end`;
  const known = [...site.files].map((name) => name.replace(/(^|\/)index\.html$/, '$1'));
  return `link to “${link.url}”: the handbook has no such page or file${didYouMean(path, known)}`;
}

/** The file that a static server answers with; Astro names its page for missing pages by the address `404/`. */
function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function judgeFragment(link: Link, target: URL, file: string, site: BuiltSite): string | undefined {
  const id = decodePath(target.hash.slice(1)).replace(/:~:.*$/, '');
  const ids = site.pages.get(file)?.ids;
  if (id === '' || id === 'top' || !ids || ids.has(id)) return undefined;
  return `link to “${link.url}”: ${file} has no id “${id}”${didYouMean(id, ids)}`;
}
