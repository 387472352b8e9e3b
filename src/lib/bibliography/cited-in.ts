import type { ContentIndex } from '../crossrefs/content-index.ts';
import { pagePath } from '../site/paths.ts';

/** A page that cites a paper, with every sentence that does. */
export interface CitingPage {
  readonly heading: string;
  readonly places: readonly { readonly path: string; readonly sentence: string }[];
}

/** Where a paper is cited, in reading order; a sentence that cites it twice stands once. */
export function citedIn(
  key: string,
  { citations, chapters, papers }: Pick<ContentIndex, 'citations' | 'chapters' | 'papers'>,
): CitingPage[] {
  const own = citations.filter((citation) => citation.key === key);
  const slugs = [...new Set(own.map(({ chapter }) => chapter))];
  return slugs.map((slug) => {
    const sentences = new Map<string, string>();
    for (const { chapter, anchor, sentence } of own) {
      if (chapter !== slug || sentences.has(sentence)) continue;
      sentences.set(sentence, `${pagePath.chapter(slug)}#${anchor}`);
    }
    return {
      heading: headingOf(slug, chapters, papers),
      places: [...sentences].map(([sentence, path]) => ({ path, sentence })),
    };
  });
}

function headingOf(
  slug: string,
  chapters: ContentIndex['chapters'],
  papers: ContentIndex['papers'],
): string {
  const chapter = chapters.get(slug);
  if (chapter) return [chapter.number, chapter.record.title].filter(Boolean).join(' ');
  const title = papers.get(slug.replace(/^papers\//, ''))?.title;
  return title ? `Summary of “${title}”` : slug;
}
