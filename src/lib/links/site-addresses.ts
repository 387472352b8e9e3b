import type { PageSurvey } from '../crossrefs/page-survey.ts';
import { CITE_PAGE_ID, PAGE_TITLE_ID, REFERENCES_ID, referenceId } from '../site/page-ids.ts';
import type { Ids, SiteAddresses } from './addresses.ts';
import { pageAddress, type Route } from './route.ts';
import { type RouteContent, routeIds, routeValues } from './route-content.ts';

export interface SiteParts {
  readonly pages: readonly PageSurvey[];
  /** Slugs of the chapters. */
  readonly order: readonly string[];
  readonly routes: readonly Route[];
  readonly content: RouteContent;
  /** Files that are served as they are: `favicon.svg`. */
  readonly files: readonly string[];
}

export function siteAddresses({ pages, order, routes, content, files }: SiteParts): SiteAddresses {
  const addresses = new Map<string, Ids>(files.map((file) => [`/${file}`, new Set()]));
  for (const route of routes) {
    for (const value of valuesOf(route.address, content)) {
      addresses.set(route.address.replace(PARAMETER, value), routeIdsOf(route, value, content));
    }
  }
  for (const page of pages) {
    const address = pageAddress(page.slug);
    const around = addresses.has(address) ? addresses.get(address) : new Set<string>();
    addresses.set(address, together(around, pageIdsOf(page, order)));
  }
  return addresses;
}

const PARAMETER = /\[[^\]]+\]/;

/** A route without parameter is made once. */
function valuesOf(address: string, content: RouteContent): Iterable<string> {
  const parameter = PARAMETER.exec(address);
  if (!parameter) return [''];
  return routeValues[address.slice(0, parameter.index + parameter[0].length)]?.(content) ?? [];
}

function routeIdsOf(route: Route, value: string, content: RouteContent): Ids {
  const fromContent = routeIds[route.address];
  const computed = fromContent
    ? fromContent(content, value)
    : route.hasComputedIds
      ? undefined
      : [];
  return computed && new Set([PAGE_TITLE_ID, ...route.ids, ...computed]);
}

/** With those that the handbook gives: to each citation, and to each work of the list at the page's end. */
function pageIdsOf({ slug, ids, targets, citations }: PageSurvey, order: readonly string[]): Ids {
  if (!ids) return undefined;
  return new Set([
    PAGE_TITLE_ID,
    ...ids,
    ...targets.map(({ id }) => id),
    ...citations.flatMap(({ key, anchor }) => [anchor, referenceId(key)]),
    ...(citations.length > 0 ? [REFERENCES_ID] : []),
    ...(order.includes(slug) ? [CITE_PAGE_ID] : []),
  ]);
}

const together = (a: Ids, b: Ids): Ids => a && b && new Set([...a, ...b]);
