import type { ChapterPlace } from '../../lib/site/contents.ts';
import { handbook } from '../../lib/site/handbook.ts';
import type { PageRecord } from '../../lib/site/page-exports.ts';
import { pagePath } from '../../lib/site/paths.ts';
import { chapterRecord } from '../../loading/index-fs.ts';
import { version } from './version.ts';
import { withBase } from './with-base.ts';

/** What one cites of a chapter. */
export async function pageRecord(
  { chapter }: ChapterPlace,
  site: URL | undefined,
): Promise<PageRecord> {
  const { slug, number } = chapter;
  const { title, description, authors, published, updated } = await chapterRecord(slug);
  return {
    key: slug.replace(/[^a-z0-9]+/g, '-'),
    title,
    number,
    authors: authors ?? handbook.authors,
    url: new URL(withBase(pagePath.chapter(slug)), site).href,
    version,
    ...(description && { description }),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

/** What one cites of a page that is made from data: the contributors have written it together. */
export function referenceRecord(
  page: { readonly title: string; readonly description: string; readonly path: string },
  site: URL | undefined,
): PageRecord {
  const { title, description, path } = page;
  return {
    key: path.replace(/^\/|\/$/g, '').replace(/[^a-z0-9]+/g, '-'),
    title,
    description,
    authors: handbook.authors,
    url: new URL(withBase(path), site).href,
    version,
  };
}
