import type { RootContent } from 'mdast';
import type { Target } from '../lib/crossrefs/content-index.ts';
import { referenceText } from '../lib/crossrefs/plain-names.ts';
import type { Glossary } from '../lib/glossary/schema.ts';
import { termName } from '../lib/glossary/term-name.ts';
import { html } from './html.ts';

/** What links of a page show on hover if it does not stand on the page: made at build, so that nothing is fetched. */
export function previews(all: readonly RootContent[]): RootContent[] {
  return all.length === 0 ? [] : [html('div', { hidden: true, dataPagefindIgnore: '' }, all)];
}

/** A figure, table, equation or section of another page. */
export function targetPreview(target: Target): RootContent {
  const { kind, preview } = target;
  const body = kind === 'equation' ? displayMath(preview) : html('p', {}, [preview]);
  return html('div', { id: `preview-${target.id}` }, [title(referenceText(target)), body]);
}

/** A term of the glossary, once however often the page names it. */
export function termPreview(id: string, terms: Glossary): RootContent[] {
  const found = terms.get(id);
  if (!found) return [];
  const name = termName(found);
  return [
    html('div', { id: `preview-term-${id}` }, [title(name), html('p', {}, [found.definition])]),
  ];
}

/** A node of mathematics, since typographer's quotes would change the primes of a text. */
function displayMath(value: string): RootContent {
  return {
    type: 'math',
    value,
    data: {
      hName: 'div',
      hProperties: { className: ['math-display'] },
      hChildren: [{ type: 'text', value }],
    },
  };
}

function title(text: string): RootContent {
  return html('p', { className: ['preview-title'] }, [text]);
}
