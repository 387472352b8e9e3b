import { type ChapterPlace, placeOf } from '../../lib/site/contents.ts';
import { loadContents } from '../../loading/contents-fs.ts';

/** The place of the page in the outline; none if it is not a chapter. */
export async function placeHere(id: string): Promise<ChapterPlace | undefined> {
  return placeOf(id, await loadContents());
}
