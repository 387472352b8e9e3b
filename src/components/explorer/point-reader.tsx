import { useMemo, useRef, useState } from 'preact/hooks';
import { type Brush, brushOf } from '../../lib/explorer/brush.ts';
import { nearestPoint, type Size } from '../../lib/explorer/mark-paths.ts';
import { pointsOf, type Scatter, type ScatterPoint } from '../../lib/explorer/scatter.ts';
import type { ScatterFrame } from '../../lib/explorer/scatter-frame.ts';
import { axisValue } from '../../lib/figures/axis-scale.ts';
import { once } from '../../lib/figures/once.ts';
import { pointText } from './record-text.ts';

interface Props {
  readonly scatter: Scatter;
  readonly chosen: ScatterPoint | undefined;
  readonly frame: ScatterFrame;
  readonly size: Size;
  readonly onActivate: (id: string) => void;
  readonly onBrush: (brush: Brush | undefined) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** A pointer this near takes a point; a drag longer than this is a selection. */
const REACH = 28;
const DRAG = 6;

type PointerOn = PointerEvent & { readonly currentTarget: HTMLElement };

function placeOf(event: PointerOn, { width, height }: Size): Place {
  const box = event.currentTarget.getBoundingClientRect();
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: within(event.clientX - box.left, width),
    top: within(event.clientY - box.top, height),
  };
}

/** Left and right go from point to point along x, up and down along y; sorted when a key asks for it. */
function inOrder(points: readonly ScatterPoint[], along: 'across' | 'up'): ScatterPoint[] {
  return points.toSorted((a, b) =>
    along === 'across'
      ? a.xShare - b.xShare || a.yShare - b.yShare
      : a.yShare - b.yShare || a.xShare - b.xShare,
  );
}

const steps: Readonly<Record<string, readonly ['across' | 'up', number]>> = {
  ArrowRight: ['across', 1],
  ArrowLeft: ['across', -1],
  ArrowUp: ['up', 1],
  ArrowDown: ['up', -1],
  PageUp: ['across', 10],
  PageDown: ['across', -10],
  Home: ['across', Number.NEGATIVE_INFINITY],
  End: ['across', Number.POSITIVE_INFINITY],
};

/** The sheet over the plot: pointer and arrow keys read the points, a drag selects those within a rectangle. */
export function PointReader({ scatter, chosen, frame, size, onActivate, onBrush }: Props) {
  const [drag, setDrag] = useState<readonly [Place, Place]>();
  const start = useRef<Place>();
  // A change of a filter needs no list of the points; a reader's pointer and keys do.
  const points = useMemo(() => once(() => pointsOf(scatter)), [scatter]);

  const brushed = ([a, b]: readonly [Place, Place]): Brush =>
    brushOf(
      [a, b].map(({ left }) => axisValue(frame.x, left / size.width)),
      [a, b].map(({ top }) => axisValue(frame.y, 1 - top / size.height)),
    );
  const move = (event: PointerOn) => {
    const place = placeOf(event, size);
    const from = start.current;
    if (from) {
      const isDrag = Math.hypot(place.left - from.left, place.top - from.top) > DRAG;
      if (isDrag || drag) setDrag([from, place]);
      return;
    }
    const near = nearestPoint(points(), size, place, REACH);
    if (near) onActivate(near.row.id);
  };
  const press = (event: PointerOn) => {
    if (event.pointerType === 'touch') return move(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = placeOf(event, size);
  };
  const release = () => {
    if (drag) onBrush(brushed(drag));
    start.current = undefined;
    setDrag(undefined);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      onBrush(undefined);
      return onActivate('');
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const [along, by] = step;
    const list = inOrder(points(), along);
    const at = chosen ? list.indexOf(chosen) : by > 0 ? -1 : list.length;
    const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
    if (next) onActivate(next.row.id);
  };
  return (
    <>
      {drag && <Rectangle ends={drag} />}
      <div
        class="scatter-reader"
        role="slider"
        tabIndex={0}
        aria-label={`Points of the plot, ${scatter.count} in all: arrow keys go from one to the next`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={chosen ? Math.round(100 * chosen.xShare) : 0}
        aria-valuetext={chosen ? pointText(chosen, frame) : 'No point chosen'}
        onPointerMove={move}
        onPointerDown={press}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={key}
      />
    </>
  );
}

function Rectangle({ ends: [a, b] }: { readonly ends: readonly [Place, Place] }) {
  return (
    <div
      class="scatter-brush"
      style={{
        left: `${Math.min(a.left, b.left)}px`,
        top: `${Math.min(a.top, b.top)}px`,
        width: `${Math.abs(a.left - b.left)}px`,
        height: `${Math.abs(a.top - b.top)}px`,
      }}
    />
  );
}
