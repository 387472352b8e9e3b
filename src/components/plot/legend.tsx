import { Anchor } from './anchor.tsx';
import type { CurveStyle } from './curve.tsx';

export interface LegendEntry {
  readonly text: string;
  readonly series: number;
  readonly style?: CurveStyle;
}

const LINE_HEIGHT = 20;

/** The curves' names in the upper right corner, each with a piece of its line. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <Anchor x={1} y={0}>
      {entries.map(({ text, series, style = 'solid' }, index) => (
        <g key={text}>
          <path
            class={`plot-curve plot-s${series} plot-${style}`}
            d={`M-32,${14 + index * LINE_HEIGHT}H-6`}
          />
          <text class="plot-label" x={-40} y={18.5 + index * LINE_HEIGHT} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
    </Anchor>
  );
}
