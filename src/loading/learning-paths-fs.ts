import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ReadLearningPaths,
  readLearningPaths,
} from '../lib/learning-paths/read-learning-paths.ts';
import { readingMinutes } from '../lib/learning-paths/reading-time.ts';
import { writtenParts } from '../lib/site/contents.ts';
import { loadContents } from './contents-fs.ts';
import { loadPageTexts } from './pages-fs.ts';

const writtenChapters = async (root: string) =>
  writtenParts(await loadContents(root)).flatMap(({ chapters }) => chapters);

/** Ways through the chapters, and what is wrong with their file. */
export async function loadLearningPaths(root = 'src/content'): Promise<ReadLearningPaths> {
  const file = join(root, 'learning-paths.yaml').replaceAll('\\', '/');
  const slugs = (await writtenChapters(root)).map(({ slug }) => slug);
  return readLearningPaths(await readFile(file, 'utf8'), file, new Set(slugs));
}

/** What a path shows of each chapter, by its slug. */
export async function loadReadings(root = 'src/content') {
  const texts = new Map((await loadPageTexts(root, 'docs')).map(({ slug, text }) => [slug, text]));
  const chapters = await writtenChapters(root);
  return new Map(
    chapters.map(({ slug, number, title }) => [
      slug,
      { slug, number, title, minutes: readingMinutes(texts.get(slug) ?? '') },
    ]),
  );
}
