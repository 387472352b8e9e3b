import type { DataOf, Reading } from '../data.ts';
import { placeOfReading } from '../literature/record-mark.ts';
import type { data } from './parameters.ts';

export type Conductivity = DataOf<typeof data>['conductivities'][number];

const ICE = 273.15;

/** What a source may mean by room temperature, °C: wide, since it does not say. */
export const room = { from: 15, to: 30 } as const;

/** 1000 K over a temperature in °C. */
export function reciprocal(celsius: number): number {
  return 1000 / (celsius + ICE);
}

/** On the axis, from the warm to the cold end. */
export const roomBand = [reciprocal(room.to), reciprocal(room.from)] as const;

/** Where a record stands in temperature: in degrees, or somewhere in the band. */
export function degreesOf({ numbers }: Conductivity): number | undefined {
  const reading = numbers.temperature_degC;
  return reading && placeOfReading(reading, 'linear');
}

export function isAtRoom({ words, numbers }: Conductivity): boolean {
  return !numbers.temperature_degC && words.temperature === 'RT';
}

/** Two rows of the reviews’ tables have lost their names. */
export function nameOf({ subject }: Conductivity): string {
  return subject || 'not named';
}

export function conductivityOf({ numbers }: Conductivity): Reading | undefined {
  return numbers.conductivity_mS_cm;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const SLOTS = 7;
/** A marker's size, as shares of what both axes span. */
const NEAR = { x: 0.03, y: 0.02 } as const;

function distance(a: Place, b: Place, decades: number, width: number): number {
  const across = (a.x - b.x) / width / NEAR.x;
  const up = Math.log10(a.y / b.y) / decades / NEAR.y;
  return Math.hypot(across, up);
}

/**
 * Places in the band for marks without degrees: each in the slot that is farthest from the marks that stand already.
 * Their x says no more than that they are in the band.
 */
export function spreadInBand(
  heights: readonly number[],
  standing: readonly Place[],
  spans: { readonly decades: number; readonly width: number },
): number[] {
  const [warm, cold] = roomBand;
  const slots = Array.from(
    { length: SLOTS },
    (_, slot) => warm + ((slot + 0.5) / SLOTS) * (cold - warm),
  );
  const placed: Place[] = [...standing];
  return heights.map((y) => {
    const free = slots.map((x) =>
      Math.min(4, ...placed.map((other) => distance({ x, y }, other, spans.decades, spans.width))),
    );
    const x = slots[free.indexOf(Math.max(...free))] as number;
    placed.push({ x, y });
    return x;
  });
}
