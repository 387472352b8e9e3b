import type { FunctionComponent } from 'preact';
import { defaultState } from '../../lib/figures/parameters.ts';
import type { LiveFigure } from '../figure-shell/live-figure.tsx';
import { figureProps } from '../reading/figure-data.ts';

const live = import.meta.glob<LiveFigure>('../figures/*.tsx', { eager: true, import: 'default' });
const still = import.meta.glob<FunctionComponent>('../schematics/*.tsx', {
  eager: true,
  import: 'default',
});

export interface Drawing {
  /** Of a live figure; what a schematic shows is told by its caption. */
  readonly title?: string;
  /** The chart as it stands before anyone has touched it, without controls. */
  readonly Picture: FunctionComponent;
}

/** What stands in the handbook as `fig-SLUG`. */
export function drawingOf(slug: string): Drawing | undefined {
  const figure = live[`../figures/${slug}.tsx`];
  if (!figure) {
    const Picture = still[`../schematics/${slug}.tsx`];
    return Picture && { Picture };
  }
  const { title, parameters } = figure.definition;
  const { data } = figureProps(slug);
  return { title, Picture: () => figure.draw(defaultState(parameters), data) ?? null };
}
