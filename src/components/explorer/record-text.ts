import { numberTextOf } from '../../lib/explorer/number-of.ts';
import type { Row } from '../../lib/explorer/row.ts';
import type { ScatterPoint } from '../../lib/explorer/scatter.ts';
import type { ScatterFrame } from '../../lib/explorer/scatter-frame.ts';

/** The record of a row: of a point of a series, the series. */
export const refOf = ({ id }: Row): string => id.replace(/\.\d+$/, '');

/** `duration > 500 h, current density 0.5 mA cm⁻²`. */
export function placeText({ row }: ScatterPoint, { x, y }: ScatterFrame): string {
  return [y, x]
    .map(({ key, label, unit }) => `${label.toLowerCase()} ${numberTextOf(row.values, key, unit)}`)
    .join(', ');
}

export function pointText(point: ScatterPoint, frame: ScatterFrame): string {
  return `${point.row.paperName}, ${point.row.subject}: ${placeText(point, frame)}`;
}
