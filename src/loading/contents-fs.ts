import { type ContentsPart, contentsOf } from '../lib/site/contents.ts';
import { contentIndex } from './index-fs.ts';
import { loadOutline } from './outline-fs.ts';

/** Parts and chapters of the handbook with what is written so far. */
export async function loadContents(root = 'src/content'): Promise<ContentsPart[]> {
  const [outline, { chapters }] = await Promise.all([loadOutline(root), contentIndex(root)]);
  return contentsOf(outline, chapters);
}
