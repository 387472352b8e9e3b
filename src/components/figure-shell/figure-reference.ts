import type { FigureReference } from '../../lib/figures/citation.ts';
import type { FigureFacts } from '../../lib/figures/definition.ts';

function meta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}

/** What the page around says of itself and of the figure's frame. */
export function figureReference(
  facts: FigureFacts,
  element: Element,
  url: string,
): FigureReference {
  const frame = element.closest<HTMLElement>('.figure');
  return {
    slug: facts.slug,
    title: facts.title,
    number: frame?.dataset.number,
    chapter: document.querySelector('h1')?.textContent?.trim(),
    handbook: 'Sodium Metal Handbook',
    version: meta('handbook-version'),
    url: `${url.replace(/#.*$/, '')}#fig-${facts.slug}`,
    accessed: new Date().toISOString().slice(0, 10),
  };
}
