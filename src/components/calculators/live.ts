import { h, hydrate } from 'preact';
import type { Topic } from '../../lib/catalogue/topic.ts';
import type { FigureProps } from '../../lib/figures/definition.ts';
import type { LiveFigure } from '../figure-shell/live-figure.tsx';
import { calculatorOf } from './calculator.tsx';

export function hydrateCalculator(island: Element, topic: Topic, model: string): void {
  hydrate(h(calculatorOf(topic, model), { presets: [], data: {} }), island);
}

export function hydrateFigure(island: Element, Live: LiveFigure, props: FigureProps): void {
  hydrate(h(Live, props), island);
}
