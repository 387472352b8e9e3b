import { depositThickness } from '../../models/faraday.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf, Reading } from '../data.ts';
import { type RecordMark, recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { quantityText, settingText } from '../number-text.ts';
import type { data, RideValues } from './parameters.ts';

type Facts = DataOf<typeof data>;
type Reported = Facts['layers'][number];
type Cell = Facts['cells'][number];

/** With a capacity of its own, or with the one that is assumed. */
export const kinds = {
  told: { text: 'capacity told', series: 1 },
  assumed: { text: 'capacity assumed', series: 4 },
} as const;

export interface RidingLayer {
  readonly work: string;
  readonly name: string;
  /** `12–15 nm`. */
  readonly thickness: string;
  /** Plated in a stroke, mA h cm⁻². */
  readonly capacity: number;
  /** The record of the cell that tells it. */
  readonly cell?: string;
  /** µm. */
  readonly height: number;
  /** Height over the middle of the thickness. */
  readonly ratio: number;
  readonly mark: RecordMark;
}

export interface Ride {
  /** The thinnest first. */
  readonly layers: readonly RidingLayer[];
  /** What the assumed capacity deposits, µm. */
  readonly assumed: number;
  readonly leftOut: readonly LeftOut[];
}

/** Of the axes: nm, and µm with room above for the legend on a phone. */
export const thicknesses = [1, 30_000] as const;
export const heights = [0.1, 10_000] as const;

const paperOf = (record: string) => record.replace(/\/.*/, '');

function heightOf(capacity: number, { sodiumWeight, sodiumDensity }: Facts): number {
  const metal = { molarMass: sodiumWeight, density: sodiumDensity };
  return unitFromSI(depositThickness(siFromUnit(capacity, 'mA h cm⁻²'), metal), 'µm');
}

/** The cell of the same paper, in a liquid and not the control, that plates most in a stroke. */
function cellOf({ record }: Reported, cells: readonly Cell[]) {
  return cells
    .flatMap(({ record: cell, numbers, words }) => {
      const capacity = numbers.arealCapacity_mAh_cm2?.low;
      const isItsOwn = paperOf(cell) === paperOf(record) && words.phase === 'liquid';
      return capacity && isItsOwn && words.role !== 'control' ? [{ cell, capacity }] : [];
    })
    .toSorted((a, b) => b.capacity - a.capacity)[0];
}

/** What lies on sodium, by its own words. */
function nameOf({ words: { of = '', material = '' } }: Reported): string | undefined {
  return [material, of].find((name) => name.includes('on sodium'));
}

function markOf(
  one: Reported,
  x: Reading,
  layer: Omit<RidingLayer, 'mark' | 'ratio'>,
): Pick<RidingLayer, 'mark' | 'ratio'> {
  const scales = { x: 'log', y: 'log' } as const;
  const { series } = layer.cell ? kinds.told : kinds.assumed;
  const placed = recordMark({ point: one, x, y: { low: layer.height }, scales, series, text: '' });
  const ratio = (1000 * layer.height) / placed.x;
  const told = layer.cell ? '' : ' assumed';
  const text = `${layer.work}, ${layer.name}, ${layer.thickness}: ${quantityText(layer.height, 'µm')} of sodium in a stroke of ${settingText(layer.capacity, 'mA h cm⁻²')}${told}, ${quantityText(ratio, 'times', 2)} the thickness`;
  return { mark: { ...placed, text }, ratio };
}

function layerOf(one: Reported, assumed: number, facts: Facts): RidingLayer[] {
  const reading = one.numbers.thickness_nm ?? one.numbers.size_nm;
  const name = nameOf(one);
  if (!reading || !name) return [];
  const told = cellOf(one, facts.cells);
  const capacity = told?.capacity ?? assumed;
  const layer = {
    work: one.work,
    name,
    thickness: readingText(reading, 'nm'),
    capacity,
    ...(told && { cell: told.cell }),
    height: heightOf(capacity, facts),
  };
  return [{ ...layer, ...markOf(one, reading, layer) }];
}

export function rideOf({ Q }: RideValues, facts: Facts): Outcome<Ride> {
  const assumed = Number(unitFromSI(Q, 'mA h cm⁻²').toPrecision(4));
  const layers = facts.layers
    .flatMap((one) => layerOf(one, assumed, facts))
    .toSorted((a, b) => a.mark.x - b.mark.x);
  const missing = facts.layers.length - layers.length;
  return {
    holds: true,
    result: {
      layers,
      assumed: heightOf(assumed, facts),
      leftOut: [{ count: missing, reason: 'of something else than a layer on sodium' }],
    },
  };
}

/** A line of one ratio of height to thickness within the plot, from its left edge or foot to its head or right edge. */
export interface RatioLine {
  readonly ratio: number;
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
}

/** Where the legend begins, µm. */
const HEAD = 150;

export function ratioLine(ratio: number): RatioLine {
  const [thinnest, thickest] = thicknesses;
  const thicknessAt = (height: number) => (1000 * height) / ratio;
  const place = (nanometres: number) => [nanometres, (ratio * nanometres) / 1000] as const;
  const from = Math.max(thinnest, thicknessAt(heights[0]));
  return { ratio, ends: [place(from), place(Math.min(thickest, thicknessAt(HEAD)))] };
}
