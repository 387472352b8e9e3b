import { relative } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Problem } from '../lib/problems/problem.ts';
import { formatProblem, sortProblems } from '../lib/problems/problem.ts';
import { joinBase } from '../lib/site/paths.ts';
import { drawings, readingComponents } from '../loading/components-fs.ts';
import { contentIndex } from '../loading/index-fs.ts';
import { Imports } from './imports.ts';
import { jsxElement } from './jsx-nodes.ts';
import { readMarks } from './read-page.ts';
import { renderCitations } from './render-citations.ts';
import { renderComponents } from './render-components.ts';
import type { RenderContext } from './render-context.ts';
import { renderCrossReferences } from './render-cross-references.ts';
import { renderEquations } from './render-equations.ts';
import { renderFigures } from './render-figures.ts';
import { learningList } from './render-learning.ts';
import { renderLinks } from './render-links.ts';
import { renderNotation } from './render-notation.ts';
import { renderNotes } from './render-notes.ts';
import { previews, targetPreview, termPreview } from './render-previews.ts';
import { referenceList } from './render-references.ts';
import { renderTables } from './render-tables.ts';
import { renderTerms } from './render-terms.ts';
import { valueSources } from './render-value-sources.ts';
import { renderValues } from './render-values.ts';
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
    readMarks(tree, sourceText(path, String(file.value)), { slug, title: '' });
    refuse(index.problems.filter((problem) => problem.file === path));
    render(tree, file, { slug, index, link: (to) => joinBase(base, to) });
  };
}

/** `src/content/docs/foundations/dendrites.mdx` → `foundations/dendrites`; `…/papers/x.mdx` → `papers/x`. */
function slugOf(path: string): string | undefined {
  return /^src\/content\/(?:docs\/)?(.+)\.mdx$/.exec(path)?.[1];
}

function render(tree: Root, file: VFile, context: RenderContext): void {
  const imports = new Imports();
  renderLinks(tree, context.link);
  const works = renderCitations(tree);
  const elsewhere = renderCrossReferences(tree, context);
  renderEquations(tree, context.index);
  renderTables(tree, context);
  renderNotation(tree);
  const values = renderValues(tree, context);
  renderNotes(tree);
  const terms = renderTerms(tree, context);
  renderFigures(tree, context, drawings(), imports);
  tree.children.unshift(...learningList(file.data.astro?.frontmatter));
  const { papers, terms: glossary } = context.index;
  tree.children.push(
    ...valueSources(values, context),
    ...referenceList(works, { papers, link: context.link }),
    ...previews([
      ...elsewhere.map(targetPreview),
      ...terms.flatMap((id) => termPreview(id, glossary)),
    ]),
    jsxElement('Previews', {}, []),
  );
  renderComponents(tree, readingComponents(), imports);
  imports.writeTo(tree, file.path);
}

/** One error for all problems of the page, placed at the first. */
function refuse(problems: readonly Problem[]): void {
  const sorted = sortProblems(problems);
  const [first] = sorted;
  if (!first) return;
  const { line, column } = first;
  throw Object.assign(new Error(sorted.map(formatProblem).join('\n')), { line, column });
}
