import { settingText } from '../../lib/figures/number-text.ts';
import type { NumberParameter } from '../../lib/figures/parameters.ts';
import { sliderPosition, sliderSteps, sliderValue } from '../../lib/figures/slider.ts';
import { CALM_MS, type Playhead, usePlayhead } from './playhead.ts';
import { usePlayer } from './use-player.ts';

interface Props {
  readonly id: string;
  readonly parameter: NumberParameter;
  readonly playhead: Playhead;
  readonly onChange: (value: number) => void;
}

/** Play, pause, and a slider that follows; only this bar and the moving marks are redrawn. */
export function PlayBar({ id, parameter, playhead, onChange }: Props) {
  const value = usePlayhead(playhead, CALM_MS);
  const { playing, press, stop } = usePlayer(parameter, playhead, onChange);
  const scrub = (position: number) => {
    if (playing) stop();
    onChange(sliderValue(parameter, position));
  };
  return (
    <div class="figure-play">
      <button type="button" onClick={press} aria-label={playing ? 'Pause' : 'Play'}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={playing ? 'M3,2h4v12H3zM9,2h4v12H9z' : 'M3,1.5L14,8L3,14.5z'} />
        </svg>
      </button>
      <label for={id}>{parameter.label}</label>
      <span class="figure-track">
        <input
          id={id}
          type="range"
          min={0}
          max={sliderSteps(parameter)}
          value={sliderPosition(parameter, value)}
          aria-valuetext={settingText(Number(value.toPrecision(3)), parameter.unit)}
          onInput={(event) => scrub(Number(event.currentTarget.value))}
        />
      </span>
    </div>
  );
}
