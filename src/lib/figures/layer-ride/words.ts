import type { DataTable, ReadoutStop } from '../definition.ts';
import { markStops } from '../literature/record-mark.ts';
import { counted, leftOutText } from '../literature/words.ts';
import { numberText, quantityText, settingText } from '../number-text.ts';
import type { Ride } from './layers.ts';
import { parameters, type RideValues } from './parameters.ts';

function assumedText({ Q }: RideValues): string {
  return settingText(Number((Q / parameters.Q.si).toPrecision(4)), parameters.Q.unit);
}

/** `from 0.45 to 5300 times`. */
function spanText(ratios: readonly number[]): string {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return `from ${numberText(least, 2)} to ${numberText(most, 2)} times`;
}

export function rideRemark(values: RideValues, { layers, assumed, leftOut }: Ride): string {
  const told = layers.filter(({ cell }) => cell !== undefined);
  const span = spanText(told.map(({ ratio }) => ratio));
  const missing = leftOutText(leftOut);
  return `Of ${counted(layers.length, 'layer')} ${told.length} have a capacity of their own: there the metal moves ${span} the thickness of the layer. For the others $Q$ = ${assumedText(values)} is assumed, which is ${quantityText(assumed, 'µm')} of sodium.${missing && ` ${missing}`}`;
}

export function describeRide(values: RideValues, result: Ride): string {
  const texts = result.layers.map(({ mark }) => mark.text);
  return `Height of the sodium that one stroke deposits against the thickness of the layer above it, both axes logarithmic, with lines of equal ratio, which rise in proportion to the thickness. ${texts.join('. ')}. ${rideRemark(values, result)}`;
}

export function rideTable(_: RideValues, { layers }: Ride): DataTable {
  return {
    columns: [
      { label: 'Layer' },
      { label: 'Thickness reported', symbol: 't' },
      { label: 'Capacity of a stroke', symbol: 'Q', unit: parameters.Q.unit },
      { label: 'Which is' },
      { label: 'Height of sodium', symbol: 'h', unit: 'µm' },
      { label: 'Height over thickness', symbol: 'h/t' },
      { label: 'Record' },
      { label: 'Record of the cell' },
    ],
    rows: layers.map(({ name, thickness, capacity, cell, height, ratio, mark, work }) => [
      name,
      thickness,
      capacity,
      cell ? 'told' : 'assumed',
      height,
      ratio,
      { record: mark.record, text: work },
      cell ? { record: cell, text: work } : null,
    ]),
  };
}

export function rideReadout(_: RideValues, { layers }: Ride): ReadoutStop[] {
  return markStops(layers.map(({ mark }) => mark));
}
