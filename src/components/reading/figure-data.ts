import type { FigureFacts, FigureProps } from '../../lib/figures/definition.ts';
import { grownAhead } from '../../lib/figures/dendrite-growth/ahead.ts';
import { resolveData } from '../../lib/figures/resolve-data.ts';
import { resolvePresets } from '../../lib/figures/resolve-presets.ts';
import { loadData } from '../../loading/data-fs.ts';
import { loadRecords } from '../../loading/records-fs.ts';
import type { LiveFigure } from '../figure-shell/live-figure.tsx';

const figures = new Map(
  Object.values(
    import.meta.glob<LiveFigure>('../figures/*.tsx', { eager: true, import: 'default' }),
  ).map((live) => [live.definition.slug, live.definition]),
);

/** What takes too long to compute where the page is read. */
const ahead: Readonly<Record<string, () => string>> = { 'dendrite-growth': grownAhead };

const { values } = await loadData();
const records = await loadRecords();

/** What the page hands to the figure's island: its presets and its data as numbers, with where they are from. */
export function figureProps(slug: string): FigureProps {
  const definition = figures.get(slug);
  if (!definition)
    throw new Error(`no figure “${slug}”; there are ${[...figures.keys()].join(', ')}`);
  return {
    presets: resolvePresets(definition, values),
    data: resolveData(definition, values, records),
    ...(ahead[slug] && { start: ahead[slug]() }),
  };
}

/** What is known of every live figure before it is drawn. */
export function allFigures(): FigureFacts[] {
  return [...figures.values()];
}
