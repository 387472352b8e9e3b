import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../lib/crossrefs/build-index.ts';
import type { ContentIndex } from '../lib/crossrefs/content-index.ts';
import type { PageSurvey } from '../lib/crossrefs/page-survey.ts';
import { readPage } from '../markdown/read-page.ts';
import { drawings, readingComponents } from './components-fs.ts';
import { loadData } from './data-fs.ts';
import { loadGlossary } from './glossary-fs.ts';
import { loadOutline } from './outline-fs.ts';
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

/** After a file has changed. */
export function forgetContentIndex(): void {
  cache.clear();
}

async function readIndex(root: string): Promise<ContentIndex> {
  const outline = await loadOutline(root);
  const order = outline.flatMap(({ chapters }) => chapters.map(({ slug }) => slug));
  const docs = await readPages(root, 'docs', '');
  const papers = await readPages(root, 'papers', 'papers/');
  const pages = [...inOrder(docs, order), ...papers];
  const glossary = await loadGlossary(root);
  const index = buildIndex({
    order,
    pages,
    papers: (await loadPapers(root)).papers,
    terms: glossary.terms,
    values: (await loadData(root)).values,
    ...knownNames(),
    routes: loadRoutes(),
    files: publicFiles(),
  });
  return { ...index, problems: [...index.problems, ...glossary.problems] };
}

function knownNames() {
  const { live, still } = drawings();
  const components = new Set([
    ...readingComponents(),
    'Figure',
    'Table',
    'Term',
    'Value',
    'Note',
    'SelfCheck',
  ]);
  return { figures: new Set([...live, ...still]), components };
}

/** Pages of a folder by file name; `prefix` tells their slugs apart from those of other folders. */
async function readPages(root: string, folder: string, prefix: string): Promise<PageSurvey[]> {
  const names: string[] = [];
  for await (const name of glob('**/*.mdx', { cwd: join(root, folder) })) names.push(name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = join(root, folder, name).replaceAll('\\', '/');
      const slug = prefix + name.replaceAll('\\', '/').replace(/\.mdx$/, '');
      return readPage(slug, file, await readFile(file, 'utf8'));
    }),
  );
}

/** Chapters first, as the outline has them, so that numbers and back-links come in reading order. */
function inOrder(pages: readonly PageSurvey[], order: readonly string[]): PageSurvey[] {
  const place = ({ slug }: PageSurvey) => {
    const index = order.indexOf(slug);
    return index < 0 ? order.length : index;
  };
  return [...pages].sort((a, b) => place(a) - place(b));
}
