import { useState } from 'preact/hooks';
import type { Axes, ReadoutStop } from '../../lib/figures/definition.ts';
import { nearestStop } from '../../lib/figures/nearest-stop.ts';

interface Props {
  /** What the slider is called: “Read the plot along x”. */
  readonly label: string;
  readonly axes: Axes;
  readonly readStops: () => readonly ReadoutStop[];
  readonly index: number | undefined;
  readonly onMove: (index: number | undefined) => void;
  /** The stop stays while the pointer goes to its link. */
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  /** Follows the link of the stop. */
  readonly onOpen: () => void;
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
export function PlotCursor({
  label,
  axes,
  readStops,
  index,
  onMove,
  pinned,
  onPin,
  onOpen,
}: Props) {
  const [focused, setFocused] = useState(false);
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top, width, height };
    const found = nearestStop(readStops(), axes, place);
    if (found !== undefined) onMove(found);
    return found;
  };
  const follow = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (!pinned) point(event);
  };
  const press = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const stop = readStops()[point(event) ?? 0];
    onPin(stop !== undefined && (stop.record ?? stop.link) !== undefined);
  };
  const type = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave();
    if (event.key === 'Enter') return onOpen();
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const last = readStops().length - 1;
    onMove(Math.min(last, Math.max(0, (index ?? Math.floor(last / 2)) + by)));
  };
  const leave = () => {
    onPin(false);
    onMove(undefined);
  };
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
      onPointerMove={follow}
      onPointerDown={press}
      onPointerLeave={() => focused || pinned || leave()}
      onKeyDown={type}
      onFocus={() => {
        setFocused(true);
        if (index === undefined) onMove(Math.floor((readStops().length - 1) / 2));
      }}
      onBlur={(event) => {
        setFocused(false);
        // Whoever goes on to the link of the stop still needs it.
        const next = event.relatedTarget;
        if (!(next instanceof Element && next.closest('.figure-readout'))) leave();
      }}
    />
  );
}
