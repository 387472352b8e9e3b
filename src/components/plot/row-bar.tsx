import { Bar } from './bar.tsx';

interface Props {
  /** Place on an axis that counts rows: the middle of the row. */
  readonly y: number;
  /** Ends of the bar, the smaller first. */
  readonly x: readonly [number, number];
  readonly series: number;
}

/** A bar in the lower half of its row, with room above it for the row's words. */
export function RowBar({ y, x, series }: Props) {
  return <Bar x={x} y={[y - 0.42, y - 0.08]} series={series} />;
}
