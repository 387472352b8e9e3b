import type { Outcome } from '../../models/outcome.ts';
import { unitFromSI } from '../../units/fixed-units.ts';
import { type RecordMark, recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { decadeDown, decadeUp } from '../round-domain.ts';
import { type SolidValues, solidGroup } from './parameters.ts';
import {
  type Conductivity,
  conductivityOf,
  degreesOf,
  isAtRoom,
  nameOf,
  reciprocal,
  room,
  roomBand,
  spreadInBand,
} from './places.ts';

interface SolidMark extends RecordMark {
  readonly point: Conductivity;
  /** Room temperature without degrees. */
  readonly isRoom: boolean;
}

export interface SolidRun {
  readonly marks: readonly SolidMark[];
  /** Results for one material of one work, from warm to cold. */
  readonly lines: readonly (readonly SolidMark[])[];
  readonly counts: Readonly<Record<string, number>>;
  /** mS cm⁻¹. */
  readonly required: number;
  /** Between the ends of what room temperature may mean: so many above, at and below what is required. */
  readonly nearRoom: { readonly above: number; readonly at: number; readonly below: number };
  readonly reciprocals: readonly [number, number];
  readonly conductivities: readonly [number, number];
  readonly leftOut: readonly LeftOut[];
}

interface Data {
  readonly conductivities: readonly Conductivity[];
  readonly required: number;
}

function temperatureText(point: Conductivity): string {
  const { temperature_degC: degrees } = point.numbers;
  return degrees ? readingText(degrees, '°C') : 'room temperature';
}

/** With the place that follows from degrees; in the band it is found later. */
function markOf(point: Conductivity): SolidMark | undefined {
  const y = conductivityOf(point);
  const degrees = degreesOf(point);
  const group = solidGroup(point.class);
  if (!y || !group || (degrees === undefined && !isAtRoom(point))) return undefined;
  const disputed = point.disputed ? ', disputed' : '';
  const mark = recordMark({
    point,
    x: { low: reciprocal(degrees ?? (room.from + room.to) / 2) },
    y,
    scales: { x: 'linear', y: 'log' },
    series: group.series,
    text: `${point.work}, ${nameOf(point)}: ${readingText(y, 'mS cm⁻¹')} at ${temperatureText(point)}${disputed}`,
  });
  return { ...mark, point, isRoom: degrees === undefined };
}

function domains(marks: readonly SolidMark[], required: number) {
  const xs = [...marks.map(({ x }) => x), ...roomBand];
  const ys = [...marks.map(({ y }) => y), required];
  return {
    reciprocals: [
      Math.floor(10 * Math.min(...xs) - 0.2) / 10,
      Math.ceil(10 * Math.max(...xs) + 0.2) / 10,
    ],
    conductivities: [decadeDown(Math.min(...ys)), decadeUp(Math.max(...ys))],
  } as const;
}

/** The marks of room temperature moved apart, the rest as they are. */
function spread(marks: readonly SolidMark[], axes: ReturnType<typeof domains>): SolidMark[] {
  const standing = marks.filter(({ isRoom }) => !isRoom);
  const atRoom = marks.filter(({ isRoom }) => isRoom).toSorted((a, b) => a.y - b.y);
  const [low, high] = axes.conductivities;
  const spans = {
    decades: Math.log10(high / low),
    width: axes.reciprocals[1] - axes.reciprocals[0],
  };
  const places = spreadInBand(
    atRoom.map(({ y }) => y),
    standing,
    spans,
  );
  return [...standing, ...atRoom.map((mark, index) => ({ ...mark, x: places[index] ?? mark.x }))];
}

function linesThrough(marks: readonly SolidMark[]): SolidMark[][] {
  const key = ({ point: { record, subject } }: SolidMark) =>
    `${record.replace(/\/.*/, '')} ${subject}`;
  const known = marks.filter(({ isRoom }) => !isRoom);
  return [...new Set(known.map(key))]
    .map((one) => known.filter((mark) => key(mark) === one).toSorted((a, b) => a.x - b.x))
    .filter((line) => line.length > 1);
}

function countNearRoom(marks: readonly SolidMark[], required: number): SolidRun['nearRoom'] {
  const [warm, cold] = roomBand;
  const near = marks.filter(({ x }) => x >= warm && x <= cold);
  const above = near.filter(({ y }) => y > required * (1 + 1e-9)).length;
  const below = near.filter(({ y }) => y < required * (1 - 1e-9)).length;
  return { above, at: near.length - above - below, below };
}

function leftOut(all: readonly Conductivity[]): LeftOut[] {
  const solid = all.filter((point) => solidGroup(point.class));
  const known = solid.filter((point) => degreesOf(point) !== undefined || isAtRoom(point));
  return [
    { count: solid.length - known.length, reason: 'without a temperature' },
    { count: all.length - solid.length, reason: 'of liquids' },
  ];
}

export function solidConductivities({ classes }: SolidValues, data: Data): Outcome<SolidRun> {
  const required = unitFromSI(data.required, 'mS cm⁻¹');
  const all = data.conductivities.flatMap((point) => markOf(point) ?? []);
  const groupOf = ({ point }: SolidMark) => solidGroup(point.class)?.value;
  const isShown = (mark: SolidMark) => classes.some((one) => one === groupOf(mark));
  // The axes stay as they are, whatever is hidden.
  const axes = domains(all, required);
  const marks = spread(all, axes).filter(isShown);
  const counts: Record<string, number> = {};
  for (const mark of all) {
    const group = groupOf(mark);
    if (group) counts[group] = (counts[group] ?? 0) + 1;
  }
  return {
    holds: true,
    result: {
      marks,
      lines: linesThrough(marks),
      counts,
      required,
      nearRoom: countNearRoom(marks, required),
      ...axes,
      leftOut: leftOut(data.conductivities),
    },
  };
}
