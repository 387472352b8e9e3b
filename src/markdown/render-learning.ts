import type { RootContent } from 'mdast';
import { html } from './html.ts';

/** What the reader will know at the end of a chapter, from its front matter, before the first paragraph. */
export function learningList(frontMatter: unknown): RootContent[] {
  const learn = (frontMatter as { learn?: unknown } | undefined)?.learn;
  if (!Array.isArray(learn)) return [];
  const items = learn.map((item) => html('li', {}, [String(item)]));
  const properties = { className: ['learn'], ariaLabelledBy: ['learn-title'] };
  return [
    html('section', properties, [
      html('p', { id: 'learn-title', className: ['learn-title'] }, ['At the end you will know']),
      html('ul', {}, items),
    ]),
  ];
}
