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

/** Numbers and sliders follow a film in steps that the eye can read: each step lays the page out anew. */
export const CALM_MS = 400;

/**
 * The playhead's value; the component that asks is redrawn with it, at most every `atMostEvery`
 * milliseconds. It is drawn again anyway when the film comes to rest, since that changes the state.
 */
export function usePlayhead(playhead: Playhead, atMostEvery = 0): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    return playhead.subscribe(() => {
      const now = performance.now();
      if (now - last < atMostEvery) return;
      last = now;
      redraw((count) => count + 1);
    });
  }, [playhead, atMostEvery]);
  return playhead.get();
}
