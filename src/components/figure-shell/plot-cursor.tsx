import { bisectCenter } from 'd3-array';
import { useState } from 'preact/hooks';
import { axisValue } from '../../lib/figures/axis-scale.ts';
import type { Axis, ReadoutStop } from '../../lib/figures/definition.ts';

interface Props {
  /** What the slider is called: “Read the plot along x”. */
  readonly label: string;
  readonly axis: Axis;
  readonly readStops: () => readonly ReadoutStop[];
  readonly index: number | undefined;
  readonly onMove: (index: number | undefined) => void;
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The sheet over the plot that pointer and arrow keys move along: a slider over the read-out's stops. */
export function PlotCursor({ label, axis, readStops, index, onMove }: Props) {
  const [focused, setFocused] = useState(false);
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const value = axisValue(axis, (event.clientX - left) / width);
    const stops = readStops().map(({ x }) => x);
    if (stops.length > 0) onMove(bisectCenter(stops, value));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onMove(undefined);
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const last = readStops().length - 1;
    onMove(Math.min(last, Math.max(0, (index ?? Math.floor(last / 2)) + by)));
  };
  const leave = () => onMove(undefined);
  const stops = index === undefined ? [] : readStops();
  const share = index === undefined ? 0.5 : index / Math.max(1, stops.length - 1);
  return (
    <div
      class="figure-cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * share)}
      aria-valuetext={stops[index ?? 0]?.text ?? 'Arrow keys read the plot.'}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => focused || leave()}
      onKeyDown={press}
      onFocus={() => {
        setFocused(true);
        if (index === undefined) onMove(Math.floor((readStops().length - 1) / 2));
      }}
      onBlur={() => {
        setFocused(false);
        leave();
      }}
    />
  );
}
