import type { DataTable, ReadoutStop } from '../definition.ts';
import { markStops } from '../literature/record-mark.ts';
import { counted, leftOutText } from '../literature/words.ts';
import { settingText } from '../number-text.ts';
import type { SolidRun } from './conductivities.ts';
import type { SolidValues } from './parameters.ts';
import { conductivityOf, nameOf, room } from './places.ts';

function requiredText({ required }: SolidRun): string {
  return settingText(Number(required.toPrecision(6)), 'mS cm⁻¹');
}

function nearRoomText(run: SolidRun): string {
  const { above, at, below } = run.nearRoom;
  const all = counted(above + at + below, 'result');
  return `Of ${all} from ${room.from} to ${room.to}\u00a0°C, ${above} lie above ${requiredText(run)}, ${at} at it and ${below} below.`;
}

export function solidRemark(_: SolidValues, run: SolidRun): string {
  const missing = leftOutText(run.leftOut);
  return `${nearRoomText(run)} A hollow mark is at room temperature without degrees, taken as ${room.from} to ${room.to}\u00a0°C: its place within the band means nothing.${missing && ` ${missing}`}`;
}

export function describeSolid(values: SolidValues, run: SolidRun): string {
  const sorted = run.marks.toSorted((a, b) => a.y - b.y);
  const ends = [sorted[0], sorted.at(-1)].flatMap((mark) => (mark ? [mark.text] : []));
  const range =
    ends.length > 0 ? ` The least and the greatest: ${[...new Set(ends)].join('; ')}.` : '';
  return `${counted(run.marks.length, 'conductivity', 'conductivities')} of solid, gel and composite electrolytes on a logarithmic axis against one over temperature, with a line at ${requiredText(run)}, which is asked for at room temperature.${range} ${solidRemark(values, run)}`;
}

export function solidTable(_: SolidValues, { marks }: SolidRun): DataTable {
  return {
    columns: [
      { label: 'Electrolyte' },
      { label: 'Class' },
      { label: 'Temperature', symbol: 'T', unit: '°C' },
      { label: 'Conductivity is' },
      { label: 'Conductivity', symbol: 'σ', unit: 'mS cm⁻¹' },
      { label: 'Record' },
    ],
    rows: marks.map(({ point, isRoom }) => [
      nameOf(point),
      point.class,
      isRoom ? 'room temperature' : (point.numbers.temperature_degC?.low ?? null),
      conductivityOf(point)?.qualifier ?? null,
      conductivityOf(point)?.low ?? null,
      { record: point.record, text: point.work },
    ]),
  };
}

export function solidReadout(_: SolidValues, { marks }: SolidRun): ReadoutStop[] {
  return markStops(marks);
}
