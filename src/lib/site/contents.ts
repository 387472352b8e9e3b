import { chapterNumbers, type OutlinePart } from './chapter-numbers.ts';

interface ContentsChapter {
  readonly slug: string;
  /** `13`; of an appendix `A`. */
  readonly number: string;
  readonly title: string;
  /** Not yet written: it has a number, but no page. */
  readonly written: boolean;
}

export interface ContentsPart {
  readonly title: string;
  readonly chapters: readonly ContentsChapter[];
}

/** The table of contents. */
export function contentsOf(
  outline: readonly OutlinePart[],
  written: { has(slug: string): boolean },
): ContentsPart[] {
  const numbers = chapterNumbers(outline);
  return outline.map(({ part, chapters }) => ({
    title: part,
    chapters: chapters.map(({ slug, title }) => ({
      slug,
      title,
      number: numbers.get(slug) ?? '',
      written: written.has(slug),
    })),
  }));
}

/** The parts as a reader can open them: no chapter in preparation, no part without a chapter. */
export function writtenParts(parts: readonly ContentsPart[]): ContentsPart[] {
  return parts
    .map(({ title, chapters }) => ({ title, chapters: chapters.filter(({ written }) => written) }))
    .filter(({ chapters }) => chapters.length > 0);
}

/** Whether a chapter is still in preparation. */
export function isGrowing(parts: readonly ContentsPart[]): boolean {
  return parts.some(({ chapters }) => chapters.some(({ written }) => !written));
}

export interface ChapterPlace {
  readonly part: string;
  readonly chapter: ContentsChapter;
  readonly previous?: ContentsChapter;
  readonly next?: ContentsChapter;
}

/** Where a chapter stands, and the written chapters before and after it. */
export function placeOf(slug: string, parts: readonly ContentsPart[]): ChapterPlace | undefined {
  const reading = writtenParts(parts).flatMap(({ title, chapters }) =>
    chapters.map((chapter) => ({ part: title, chapter })),
  );
  const at = reading.findIndex(({ chapter }) => chapter.slug === slug);
  const place = reading[at];
  if (!place) return undefined;
  const previous = reading[at - 1]?.chapter;
  const next = reading[at + 1]?.chapter;
  return { ...place, ...(previous && { previous }), ...(next && { next }) };
}
