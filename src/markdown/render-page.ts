import type { Root } from 'mdast';
import { drawings, readingComponents } from '../loading/components-fs.ts';
import { Imports } from './imports.ts';
import { jsxElement } from './jsx-nodes.ts';
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

interface Page {
  /** Where its file stands, for the imports. */
  readonly path: string;
  /** What the reader will know at its end. */
  readonly learn: readonly string[];
}

/** Puts in place of the marks what the reader sees, and at the end what they lead to. */
export function renderPage(tree: Root, page: Page, context: RenderContext): void {
  const imports = new Imports();
  renderLinks(tree, context.link);
  const works = renderCitations(tree);
  const elsewhere = renderCrossReferences(tree, context);
  renderEquations(tree, context.index);
  renderTables(tree, context, imports);
  renderNotation(tree);
  const values = renderValues(tree, context);
  renderNotes(tree);
  const terms = renderTerms(tree, context);
  renderFigures(tree, context, drawings(), imports);
  tree.children.unshift(...learningList(page.learn));
  const { papers, summaries, terms: glossary } = context.index;
  tree.children.push(
    ...valueSources(values, context),
    ...referenceList(works, { papers, summaries, link: context.link }),
    ...previews([
      ...elsewhere.map(targetPreview),
      ...terms.flatMap((id) => termPreview(id, glossary)),
    ]),
    jsxElement('Previews', {}, []),
  );
  renderComponents(tree, readingComponents(), imports);
  imports.writeTo(tree, page.path);
}
