import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Target } from '../lib/crossrefs/content-index.ts';
import { referenceText } from '../lib/crossrefs/plain-names.ts';
import { pagePath } from '../lib/site/paths.ts';
import { html } from './html.ts';
import type { RenderContext } from './render-context.ts';

/** Turns `@fig-x` into a link that says "Figure 3.2"; returns the targets that stand on other pages. */
export function renderCrossReferences(tree: Root, context: RenderContext): Target[] {
  const elsewhere = new Map<string, Target>();
  visit(tree, 'referenceMark', (mark, index, parent) => {
    const target = context.index.targets.get(mark.id);
    if (!target || !parent || index === undefined) return;
    const here = target.chapter === context.slug;
    if (!here) elsewhere.set(target.id, target);
    const page = here ? '' : context.link(pagePath.chapter(target.chapter));
    const properties = {
      href: `${page}#${target.id}`,
      className: ['cross-reference'],
      ...(here ? {} : { dataPreview: `preview-${target.id}` }),
    };
    parent.children[index] = html('a', properties, [referenceText(target)]);
  });
  return [...elsewhere.values()];
}
