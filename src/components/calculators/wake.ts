import type { Topic } from '../../lib/catalogue/topic.ts';
import type { LiveFigure } from '../figure-shell/live-figure.tsx';

/**
 * Brings what a page shows of the catalogue alive when the reader reaches it, with the code of that topic alone.
 * Astro's islands name their component in a page's source, which would take a file for each topic.
 */
const topics = import.meta.glob<Readonly<Record<string, Topic>>>('../../lib/catalogue/topics/*.ts');
const figures = import.meta.glob<LiveFigure>('../figures/*.tsx', { import: 'default' });

async function wake(island: HTMLElement): Promise<void> {
  const { topic, model = '', figure, props = '{}' } = island.dataset;
  const { hydrateCalculator, hydrateFigure } = await import('./live.ts');
  const loadTopic = topics[`../../lib/catalogue/topics/${topic}.ts`];
  const loadFigure = figures[`../figures/${figure}.tsx`];
  // A file of the catalogue holds one topic.
  const [found] = loadTopic ? Object.values(await loadTopic()) : [];
  if (found) hydrateCalculator(island, found, model);
  else if (loadFigure) hydrateFigure(island, await loadFigure(), JSON.parse(props));
  island.removeAttribute('data-asleep');
}

export function wakeIslands(): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      wake(target);
    }
  });
  for (const island of document.querySelectorAll('[data-asleep]')) observer.observe(island);
}
