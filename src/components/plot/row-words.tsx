import { across, down, usePlot } from './plot-context.ts';

interface Props {
  /** Place on an axis that counts rows: the middle of the row. */
  readonly y: number;
  /** At the row's left end, above its marks. */
  readonly name: string;
  /** At its right end. */
  readonly figure?: string;
  readonly isHead?: boolean;
}

/** What a row is, in words above its marks. */
export function RowWords({ y, name, figure, isHead = false }: Props) {
  const frame = usePlot();
  const top = down(frame, frame.yShare(y));
  return (
    <>
      <text class={isHead ? 'plot-row-head' : 'plot-label'} x={0} y={top} dy={isHead ? 4 : -3}>
        {name}
      </text>
      {figure && (
        <text class="plot-label" x={across(frame, 1)} y={top} dy={-3} text-anchor="end">
          {figure}
        </text>
      )}
    </>
  );
}
