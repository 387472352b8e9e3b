import { useEffect, useMemo } from 'preact/hooks';
import type { NumberParameter, Parameters, State } from '../../lib/figures/parameters.ts';
import { createPlayhead, type Playhead } from './playhead.ts';

interface Played {
  readonly name: string;
  readonly parameter: NumberParameter;
}

export function playedParameter(parameters: Parameters): Played | undefined {
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.kind === 'number' && parameter.playSeconds) return { name, parameter };
  }
  return undefined;
}

/** Where the playhead stands in a state, in the display unit. */
export function playedValue(parameters: Parameters, state: State): number {
  const played = playedParameter(parameters);
  return played ? Number(state[played.name]) : 0;
}

/** The playhead of a figure, which follows its state; it stands still in figures that are not played. */
export function useFigurePlayhead(parameters: Parameters, state: State): Playhead {
  const value = playedValue(parameters, state);
  // It outlives the value that it began with.
  const playhead = useMemo(() => createPlayhead(value), []);
  useEffect(() => {
    if (playhead.get() !== value) playhead.set(value);
  }, [playhead, value]);
  return playhead;
}
