import type { PageSurvey } from '../crossrefs/page-survey.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { SiteAddresses } from './addresses.ts';
import { pageAddress } from './route.ts';

export interface KnownAddresses {
  readonly addresses: SiteAddresses;
  /** Slugs of all chapters, written or not. */
  readonly order: readonly string[];
}

/** Links of a page that lead nowhere within the handbook; those to other hosts are left alone. */
export function linkProblems({ file, slug, links }: PageSurvey, known: KnownAddresses): Problem[] {
  return links.flatMap(({ url, line, column }) => {
    const message = judge(url, pageAddress(slug), known);
    return message ? [{ file, line, column, message: `link to “${url}”: ${message}` }] : [];
  });
}

/** Any host will do: it only tells the handbook's own addresses from others. */
const HOME = 'https://handbook.invalid';

function judge(
  url: string,
  from: string,
  { addresses, order }: KnownAddresses,
): string | undefined {
  if (!URL.canParse(url, HOME + from)) return 'not an address';
  const target = new URL(url, HOME + from);
  if (target.origin !== HOME) return undefined;
  const path = decoded(target.pathname);
  if (addresses.has(path)) return judgeId(decoded(target.hash), path, from, addresses);
  if (addresses.has(`${path}/`)) return 'needs a slash at the end of its path';
  if (order.some((planned) => pageAddress(planned) === path)) {
    return 'this chapter is planned, but not written yet; name it without a link';
  }
  const missing = url.startsWith(path) ? 'such page or file' : `page or file “${path}”`;
  return `the handbook has no ${missing}${didYouMean(path, likeOnes(path, addresses))}`;
}

/** Pages for a page, files for a file: a paper's exports are no neighbours of its page. */
function likeOnes(path: string, addresses: SiteAddresses): string[] {
  return [...addresses.keys()].filter((known) => known.endsWith('/') === path.endsWith('/'));
}

function judgeId(hash: string, path: string, from: string, addresses: SiteAddresses) {
  const id = hash.slice(1).replace(/:~:.*$/, '');
  const ids = addresses.get(path);
  if (id === '' || id === 'top' || !ids || ids.has(id)) return undefined;
  const page = path === from ? 'this page' : path;
  const hint = elsewhere(id, addresses) ?? didYouMean(id, ids);
  return `${page} has no id “${id}”${hint}`;
}

/** An id that stands on one other page was meant to lead there. */
function elsewhere(id: string, addresses: SiteAddresses): string | undefined {
  const holders = [...addresses].filter(([, ids]) => ids?.has(id)).map(([path]) => path);
  return holders.length === 1 ? `; did you mean “${holders[0]}#${id}”?` : undefined;
}

/** What is no valid encoding stays as it is, and then names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
