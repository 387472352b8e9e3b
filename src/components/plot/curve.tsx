import type { ComponentChildren } from 'preact';
import { Ground } from './ground.tsx';
import { type PlotFrame, sheet, usePlot } from './plot-context.ts';
import { relativePath } from './relative-path.ts';
import { simplify } from './simplify.ts';

export type PlotPoint = readonly [x: number, y: number];

/** Curves that colour alone would tell apart have a dash pattern too. */
export type CurveStyle = 'solid' | 'dashed' | 'dotted';

/** A quarter of a pixel or so: nobody sees it, and a straight curve is two points. */
const TOLERANCE = 0.4;

/** The path through points in the axes' units; it breaks where a value is not finite. */
export function curvePath(frame: PlotFrame, points: readonly PlotPoint[]): string {
  const { width, height } = sheet(frame);
  const places = points.map(
    ([x, y]) => [frame.xShare(x) * width, frame.yShare(y) * height] as const,
  );
  return unbroken(places)
    .map((piece) => relativePath(simplify(piece, TOLERANCE)))
    .join('');
}

/** The runs of places that are finite. */
function unbroken(places: readonly PlotPoint[]): PlotPoint[][] {
  const pieces: PlotPoint[][] = [[]];
  for (const place of places) {
    if (Number.isFinite(place[0] + place[1])) pieces.at(-1)?.push(place);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The sheet that follows the plot's size and cuts off what leaves the axes. */
export function Sheet({ children }: { readonly children: ComponentChildren }) {
  const { width, height } = sheet(usePlot());
  return (
    <svg
      class="plot-sheet"
      width="100%"
      height="100%"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Ground />
      {children}
    </svg>
  );
}

interface Props {
  readonly points: readonly PlotPoint[];
  /** Colour, 1 to 6; 0 is a muted curve to compare with. */
  readonly series: number;
  readonly style?: CurveStyle;
  /** For what stands behind the curve that matters. */
  readonly thin?: boolean;
}

export function Curve({ points, series, style = 'solid', thin = false }: Props) {
  return (
    <Sheet>
      <path
        class={`plot-curve plot-s${series} plot-${style}${thin ? ' plot-thin' : ''}`}
        d={curvePath(usePlot(), points)}
      />
    </Sheet>
  );
}
