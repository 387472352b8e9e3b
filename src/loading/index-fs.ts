import { buildIndex } from '../lib/crossrefs/build-index.ts';
import type { ContentIndex } from '../lib/crossrefs/content-index.ts';
import { didYouMean } from '../lib/problems/nearest.ts';
import { chapterNumbers } from '../lib/site/chapter-numbers.ts';
import type { ChapterRecord } from '../lib/site/chapter-schema.ts';
import { readChapters } from '../lib/site/read-chapters.ts';
import { readPage } from '../markdown/read-page.ts';
import { drawings, readingComponents } from './components-fs.ts';
import { loadData } from './data-fs.ts';
import { loadGlossary } from './glossary-fs.ts';
import { modelPageNames } from './model-guide-fs.ts';
import { loadOutline } from './outline-fs.ts';
import { loadPageTexts, type PageText } from './pages-fs.ts';
import { loadPapers } from './papers-fs.ts';
import { loadRoutes, publicFiles } from './routes-fs.ts';

const cache = new Map<string, Promise<ContentIndex>>();

/** What every page below `root` says and cites; read once. */
export function contentIndex(root = 'src/content'): Promise<ContentIndex> {
  const known = cache.get(root);
  if (known) return known;
  const fresh = readIndex(root);
  cache.set(root, fresh);
  return fresh;
}

/** Front matter of a chapter that is written. */
export async function chapterRecord(slug: string): Promise<ChapterRecord> {
  const { chapters } = await contentIndex();
  const chapter = chapters.get(slug);
  if (!chapter) throw new Error(`no chapter “${slug}”${didYouMean(slug, chapters.keys())}`);
  return chapter.record;
}

/** After a file has changed. */
export function forgetContentIndex(): void {
  cache.clear();
}

async function readIndex(root: string): Promise<ContentIndex> {
  const outline = await loadOutline(root);
  const numbers = chapterNumbers(outline);
  const order = [...numbers.keys()];
  const docs = await loadPageTexts(root, 'docs');
  const papers = await loadPageTexts(root, 'papers', 'papers/');
  const pages = [...inOrder(docs, order), ...papers].map(readPage);
  const { records, problems } = readChapters(docs, { thisYear: new Date().getFullYear() });
  const glossary = await loadGlossary(root);
  const index = buildIndex({
    order,
    numbers,
    pages,
    records,
    papers: (await loadPapers(root)).papers,
    terms: glossary.terms,
    values: (await loadData(root)).values,
    ...knownNames(),
    models: await modelPageNames(),
    routes: loadRoutes(),
    files: publicFiles(),
  });
  return { ...index, problems: [...problems, ...index.problems, ...glossary.problems] };
}

function knownNames() {
  const { live, still } = drawings();
  const components = new Set([
    ...readingComponents(),
    'Figure',
    'Table',
    'PublishedTable',
    'Term',
    'Value',
    'Note',
    'SelfCheck',
  ]);
  return { figures: new Set([...live, ...still]), components };
}

/** Chapters first, as the outline has them, so that numbers and back-links come in reading order. */
function inOrder(pages: readonly PageText[], order: readonly string[]): PageText[] {
  const place = ({ slug }: PageText) => {
    const index = order.indexOf(slug);
    return index < 0 ? order.length : index;
  };
  return [...pages].sort((a, b) => place(a) - place(b));
}
