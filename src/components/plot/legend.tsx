import { Anchor } from './anchor.tsx';
import type { CurveStyle } from './curve.tsx';
import { pointShape } from './point.tsx';

export interface LegendEntry {
  readonly text: string;
  readonly series: number;
  readonly style?: CurveStyle;
  /** A marker in place of a piece of line. */
  readonly mark?: 'point';
}

const LINE_HEIGHT = 20;

/** The curves' names in the upper right corner, each with a piece of its line or its marker. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <Anchor x={1} y={0}>
      {entries.map(({ text, series, style = 'solid', mark }, index) => (
        <g key={text}>
          {mark ? (
            <path
              class={`plot-point plot-s${series}`}
              d={pointShape(series)}
              transform={`translate(-19,${14 + index * LINE_HEIGHT})`}
            />
          ) : (
            <path
              class={`plot-curve plot-s${series} plot-${style}`}
              d={`M-32,${14 + index * LINE_HEIGHT}H-6`}
            />
          )}
          <text class="plot-label" x={-40} y={18.5 + index * LINE_HEIGHT} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
    </Anchor>
  );
}
