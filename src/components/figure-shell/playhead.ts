import { useEffect, useState } from 'preact/hooks';

/**
 * The value of the parameter along which a figure is played. It is kept outside the figure's
 * state, so that a frame redraws only what listens to it.
 */
export interface Playhead {
  readonly get: () => number;
  readonly set: (value: number) => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPlayhead(initial: number): Playhead {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The playhead's value; the component that asks is redrawn with it. */
export function usePlayhead(playhead: Playhead): number {
  const [, redraw] = useState(0);
  useEffect(() => playhead.subscribe(() => redraw((count) => count + 1)), [playhead]);
  return playhead.get();
}
