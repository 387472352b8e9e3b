import { bisectCenter } from 'd3-array';
import { useState } from 'preact/hooks';
import { axisValue } from '../../lib/figures/axis-scale.ts';
import type { Axis, ReadoutStop } from '../../lib/figures/definition.ts';

interface Props {
  /** What the slider is called: “Read the plot along x”. */
  readonly label: string;
  readonly axis: Axis;
  readonly stops: readonly ReadoutStop[];
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
export function PlotCursor({ label, axis, stops, index, onMove }: Props) {
  const [focused, setFocused] = useState(false);
  const at = index ?? Math.floor(stops.length / 2);
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const value = axisValue(axis, (event.clientX - left) / width);
    onMove(
      bisectCenter(
        stops.map(({ x }) => x),
        value,
      ),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onMove(undefined);
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(Math.min(stops.length - 1, Math.max(0, at + by)));
  };
  return (
    <div
      class="figure-cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={at}
      aria-valuetext={stops[at]?.text ?? ''}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => focused || onMove(undefined)}
      onKeyDown={press}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        onMove(undefined);
      }}
    />
  );
}
