import { Anchor } from './anchor.tsx';
import { across, usePlot } from './plot-context.ts';

interface Props {
  /** Places along the x axis, in its unit, each with its name in the other unit. */
  readonly marks: readonly { readonly x: number; readonly text: string }[];
}

/** A second scale along the foot of the plot, inside: the same axis in the unit in which people think. */
export function InnerScale({ marks }: Props) {
  const frame = usePlot();
  const shown = marks.filter(({ x }) => frame.xShare(x) > 0.03 && frame.xShare(x) < 0.97);
  return (
    <Anchor x={0} y={1}>
      {shown.map(({ x, text }) => {
        const place = across(frame, frame.xShare(x));
        return (
          <g key={text}>
            <line class="plot-tick" x1={place} x2={place} y2={-6} />
            <text class="plot-label" x={place} y={-11} text-anchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </Anchor>
  );
}
