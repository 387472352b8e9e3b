import { readFrontMatter } from '../problems/front-matter.ts';
import type { Problem } from '../problems/problem.ts';
import { type ChapterContext, type ChapterRecord, chapterSchema } from './chapter-schema.ts';

interface PageText {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
}

export interface ReadChapters {
  /** By slug; pages with a problem in their front matter are left out. */
  readonly records: ReadonlyMap<string, ChapterRecord>;
  readonly problems: readonly Problem[];
}

/** The front matter of chapters and guide pages. */
export function readChapters(pages: readonly PageText[], context: ChapterContext): ReadChapters {
  const schema = chapterSchema(context);
  const read = pages.map(({ slug, file, text }) => ({
    slug,
    ...readFrontMatter(text, file, schema, 'a title'),
  }));
  return {
    records: new Map(read.flatMap(({ slug, data }) => (data ? [[slug, data] as const] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}
