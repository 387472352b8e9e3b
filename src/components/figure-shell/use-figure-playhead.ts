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

/** The playhead of a figure, which follows its state; it stands still in figures that are not played. */
export function useFigurePlayhead(parameters: Parameters, state: State): Playhead {
  const played = playedParameter(parameters);
  const value = played ? Number(state[played.name]) : 0;
  // It outlives the value that it began with.
  const playhead = useMemo(() => createPlayhead(value), []);
  useEffect(() => {
    if (playhead.get() !== value) playhead.set(value);
  }, [playhead, value]);
  return playhead;
}
