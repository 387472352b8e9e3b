import type { RootContent } from 'mdast';
import { referenceText } from '../lib/crossrefs/build-index.ts';
import type { Target } from '../lib/crossrefs/content-index.ts';
import { html } from './html.ts';

/** What links to other pages show on hover: made at build, so that nothing is fetched. */
export function previewsOf(targets: readonly Target[]): RootContent[] {
  if (targets.length === 0) return [];
  const previews = targets.map((target) =>
    html('div', { id: `preview-${target.id}` }, [heading(target), body(target)]),
  );
  return [html('div', { hidden: true, dataPagefindIgnore: '' }, previews)];
}

function heading(target: Target): RootContent {
  return html('p', { className: ['preview-title'] }, [referenceText(target)]);
}

function body({ kind, preview }: Target): RootContent {
  if (kind !== 'equation') return html('p', {}, [preview]);
  return html('div', { className: ['math', 'math-display'] }, [preview]);
}
