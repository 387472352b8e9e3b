import type { RootContent } from 'mdast';
import { html } from './html.ts';

/** What the reader will know at the end of a chapter, from its front matter, before the first paragraph. */
export function learningList(learn: readonly string[]): RootContent[] {
  if (learn.length === 0) return [];
  const items = learn.map((item) => html('li', {}, [item]));
  const properties = { className: ['learn'], ariaLabelledBy: ['learn-title'] };
  return [
    html('section', properties, [
      html('p', { id: 'learn-title', className: ['learn-title'] }, ['At the end you will know']),
      html('ul', {}, items),
    ]),
  ];
}
