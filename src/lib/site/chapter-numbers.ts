export interface OutlinePart {
  readonly part: string;
  /** Its chapters are lettered, A, B …, and take no number from the others. */
  readonly appendix?: boolean | undefined;
  readonly chapters: readonly { readonly slug: string; readonly title: string }[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `13` or, of an appendix, `A`, by slug: both run on through all parts, whether or not a chapter is written. */
export function chapterNumbers(outline: readonly OutlinePart[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = { chapters: 0, appendices: 0 };
  for (const { appendix, chapters } of outline) {
    for (const { slug } of chapters) {
      const number = appendix ? LETTERS.charAt(counts.appendices++) : String(++counts.chapters);
      numbers.set(slug, number);
    }
  }
  return numbers;
}

/** `chapter 13`, `appendix A`. */
export function chapterName(number: string): string {
  return `${/^\d/.test(number) ? 'chapter' : 'appendix'} ${number}`;
}
