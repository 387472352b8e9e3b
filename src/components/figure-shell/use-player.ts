import { useEffect, useRef, useState } from 'preact/hooks';
import type { NumberParameter } from '../../lib/figures/parameters.ts';
import type { Playhead } from './playhead.ts';

/** Readers who want less motion go on by a tenth at each press instead. */
const STEP = 0.1;

interface Player {
  readonly playing: boolean;
  /** Plays or pauses; with reduced motion goes one step on. */
  readonly press: () => void;
  readonly stop: () => void;
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Moves the playhead from where it is to the end; `onRest` hears where it came to stand. */
export function usePlayer(
  { min, max, playSeconds = 1 }: NumberParameter,
  playhead: Playhead,
  onRest: (value: number) => void,
): Player {
  const [playing, setPlaying] = useState(false);
  const halt = useRef(() => {});
  useEffect(() => () => halt.current(), []);

  const stop = () => {
    halt.current();
    halt.current = () => {};
    setPlaying(false);
    onRest(playhead.get());
  };
  const from = () => (playhead.get() >= max ? min : playhead.get());
  const step = () => onRest(Math.min(max, from() + STEP * (max - min)));
  const play = () => {
    const begin = from();
    let start: number | undefined;
    let frame = 0;
    const draw = (now: number) => {
      start ??= now;
      const value = begin + ((now - start) / 1000 / playSeconds) * (max - min);
      playhead.set(Math.min(max, value));
      if (value < max) frame = requestAnimationFrame(draw);
      else stop();
    };
    halt.current = () => cancelAnimationFrame(frame);
    setPlaying(true);
    frame = requestAnimationFrame(draw);
  };
  const press = () => {
    if (playing) stop();
    else if (prefersStillness()) step();
    else play();
  };
  return { playing, press, stop };
}
