import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Problem } from '../lib/problems/problem.ts';
import { formatProblem, sortProblems } from '../lib/problems/problem.ts';
import { joinBase } from '../lib/site/paths.ts';
import { contentIndex } from '../loading/index-fs.ts';
import { readMarks } from './read-page.ts';
import { renderPage } from './render-page.ts';
import { sourceText } from './source-text.ts';

interface Options {
  /** Where the handbook is served: `/` or `/handbook/`. */
  readonly base: string;
}

/** Reads the marks of a page and puts in their place what the reader sees; a wrong mark stops the build. */
export function remarkMarks({ base }: Options) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const path = relative(process.cwd(), file.path).replaceAll('\\', '/');
    const slug = slugOf(path);
    if (slug === undefined) return;
    const index = await contentIndex();
    readMarks(tree, sourceText(path, String(file.value)), slug);
    refuse(index.problems.filter((problem) => problem.file === path));
    const context = { slug, index, link: (to: string) => joinBase(base, to) };
    const learn = index.chapters.get(slug)?.record.learn ?? [];
    renderPage(tree, { path, learn }, context);
  };
}

/** `src/content/docs/foundations/dendrites.mdx` → `foundations/dendrites`; `…/papers/x.mdx` → `papers/x`. */
function slugOf(path: string): string | undefined {
  return /^src\/content\/(?:docs\/)?(.+)\.mdx$/.exec(path)?.[1];
}

/** One error for all problems of the page, placed at the first. */
function refuse(problems: readonly Problem[]): void {
  const sorted = sortProblems(problems);
  const [first] = sorted;
  if (!first) return;
  const { line, column } = first;
  throw Object.assign(new Error(sorted.map(formatProblem).join('\n')), { line, column });
}
