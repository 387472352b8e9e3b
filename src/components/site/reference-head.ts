import type { Paper } from '../../lib/papers/schema.ts';
import type { PageRecord } from '../../lib/site/page-exports.ts';
import { chapterJsonLd, citationTags } from '../../lib/site/scholarly.ts';
import { withBase } from './with-base.ts';

/** Metadata of a page of reference as Starlight's front matter takes them. */
export function referenceHead(
  record: PageRecord,
  site: URL | undefined,
  { keywords = [], cited = [] }: { keywords?: readonly string[]; cited?: readonly Paper[] } = {},
) {
  const home = new URL(withBase('/'), site).href;
  const tags = citationTags(record, keywords, cited).map(([name, content]) => ({
    tag: 'meta' as const,
    attrs: { name, content },
  }));
  const content = chapterJsonLd(record, home, cited);
  const script = { tag: 'script' as const, attrs: { type: 'application/ld+json' }, content };
  return [...tags, script];
}
