import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Drawings } from '../loading/components-fs.ts';
import type { Imports } from './imports.ts';
import { attribute, isJsx, type JsxElement } from './jsx.ts';
import { jsxElement, spreadCall, unwrapped } from './jsx-nodes.ts';
import type { RenderContext } from './render-context.ts';

/** Puts each `<Figure id="fig-SLUG">caption</Figure>` into its frame, with the drawing that its id names. */
export function renderFigures(
  tree: Root,
  context: RenderContext,
  drawn: Drawings,
  imports: Imports,
): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isJsx(node, 'Figure')) return;
    const id = attribute(node, 'id');
    if (id === undefined) return;
    parent.children[index] = frame(id, node, context, drawing(id, drawn, imports));
    imports.add('FigureFrame', 'reading/FigureFrame.astro');
    return SKIP;
  });
}

function frame(
  id: string,
  node: JsxElement,
  { index, slug }: RenderContext,
  drawn: RootContent,
): RootContent {
  const number = index.targets.get(id)?.label ?? '';
  const caption = jsxElement('Fragment', { slot: 'caption' }, unwrapped(node.children));
  return jsxElement('FigureFrame', { id, number, chapter: slug }, [drawn, caption]);
}

function drawing(id: string, { live }: Drawings, imports: Imports): RootContent {
  const slug = id.replace(/^fig-/, '');
  const name = slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (!live.has(slug)) {
    imports.add(`${name}Drawing`, `schematics/${slug}.tsx`);
    return jsxElement(`${name}Drawing`, {}, []);
  }
  imports.add(`${name}Live`, `figures/${slug}.tsx`);
  imports.add('figureProps', 'reading/figure-data.ts', true);
  return jsxElement(`${name}Live`, { 'client:visible': null }, [], spreadCall('figureProps', slug));
}
