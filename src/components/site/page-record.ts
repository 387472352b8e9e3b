import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { ChapterPlace } from '../../lib/site/contents.ts';
import { handbook } from '../../lib/site/handbook.ts';
import type { PageRecord } from '../../lib/site/page-exports.ts';
import { pagePath } from '../../lib/site/paths.ts';
import { version } from './version.ts';
import { withBase } from './with-base.ts';

/** What one cites of a chapter. */
export function pageRecord(
  { part, chapter }: ChapterPlace,
  { entry }: StarlightRouteData,
  site: URL | undefined,
): PageRecord {
  const { title, description, authors, published, updated } = entry.data;
  return {
    key: chapter.slug.replace(/[^a-z0-9]+/g, '-'),
    title,
    number: chapter.number,
    part,
    authors: authors ?? handbook.authors,
    url: new URL(withBase(pagePath.chapter(chapter.slug)), site).href,
    version,
    ...(description && { description }),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}
