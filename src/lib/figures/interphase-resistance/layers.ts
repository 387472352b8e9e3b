import { layerResistance, ohmicLoss } from '../../models/asr.ts';
import type { Outcome } from '../../models/outcome.ts';
import { siFromUnit, unitFromSI } from '../../units/fixed-units.ts';
import type { DataOf } from '../data.ts';
import { placeOfReading, type RecordMark, recordMark } from '../literature/record-mark.ts';
import { type LeftOut, readingText } from '../literature/words.ts';
import { quantityText } from '../number-text.ts';
import { decadeDown, decadeUp } from '../round-domain.ts';
import type { data, ResistanceValues } from './parameters.ts';

type Thickness = DataOf<typeof data>['layers'][number];

/** The metals on which layers were made, each with its marks. */
export const metals = [
  { name: 'sodium', series: 1 },
  { name: 'lithium', series: 2 },
] as const;

interface Layer {
  readonly record: string;
  readonly work: string;
  readonly name: string;
  readonly metal: (typeof metals)[number]['name'];
  readonly mark: RecordMark;
  /** `< 10000 nm`. */
  readonly thickness: string;
  /** Of the middle of a range, Ω cm². */
  readonly resistance: number;
  /** mV. */
  readonly loss: number;
  /** That keeps the loss within what is allowed, mS cm⁻¹. */
  readonly needed: number;
}

export interface LayerRun {
  /** The thinnest first. */
  readonly layers: readonly Layer[];
  /** What the current may meet, Ω cm². */
  readonly limit: number;
  /** Ω cm². */
  readonly domain: readonly [number, number];
  /** Up to which lines are drawn: above it stand the names, Ω cm². */
  readonly highest: number;
  readonly leftOut: readonly LeftOut[];
}

/** nm. */
export const thicknesses = [1, 30_000] as const;

/** Resistance of a layer, in the axes' units: nm and Ω cm²; the conductivity in SI. */
export function resistanceAt(nanometres: number, conductivity: number): number {
  return unitFromSI(layerResistance(siFromUnit(nanometres, 'nm'), conductivity), 'Ω cm²');
}

/** A current times a resistance that may be met: what the loss is compared with, Ω cm². */
function limitOf({ J, V }: ResistanceValues): number {
  return unitFromSI(V / J, 'Ω cm²');
}

function layerOf(values: ResistanceValues, one: Thickness): Layer[] {
  const reading = one.numbers.thickness_nm;
  const name = one.words.of;
  if (!reading || !name || one.words.material) return [];
  const metal = name.includes('lithium') ? 'lithium' : 'sodium';
  const resistance = resistanceAt(placeOfReading(reading, 'log'), values.sigma);
  const loss = unitFromSI(ohmicLoss(values.J, siFromUnit(resistance, 'Ω cm²')), 'mV');
  // R falls as 1/σ: what is needed follows from one value of it.
  const needed = unitFromSI((values.sigma * resistance) / limitOf(values), 'mS cm⁻¹');
  const thickness = readingText(reading, 'nm');
  const mark = recordMark({
    point: one,
    x: reading,
    y: { low: resistance },
    scales: { x: 'log', y: 'log' },
    series: metal === 'sodium' ? metals[0].series : metals[1].series,
    text: `${one.work}, ${name}, ${thickness}: ${quantityText(resistance, 'Ω cm²')}, a loss of ${quantityText(loss, 'mV')}; ${quantityText(needed, 'mS cm⁻¹')} would be needed`,
  });
  const { record, work } = one;
  return [{ record, work, name, metal, mark, thickness, resistance, loss, needed }];
}

/** Room above the lines for the legend. */
const HEADROOM = 1000;

export function placeLayers(
  values: ResistanceValues,
  { layers: reported }: DataOf<typeof data>,
): Outcome<LayerRun> {
  const layers = reported
    .flatMap((one) => layerOf(values, one))
    .toSorted((a, b) => a.mark.x - b.mark.x);
  const limit = limitOf(values);
  const shown = [limit, ...layers.map(({ resistance }) => resistance)];
  const highest = 3 * Math.max(...shown);
  const missing = reported.length - layers.length;
  return {
    holds: true,
    result: {
      layers,
      limit,
      domain: [decadeDown(Math.min(...shown) / 3), decadeUp(HEADROOM * highest)],
      highest,
      leftOut: [{ count: missing, reason: 'of something else than a layer on a metal' }],
    },
  };
}

/** A line of one conductivity within the plot, from its foot or left edge to its end. */
export interface Isoline {
  /** SI. */
  readonly conductivity: number;
  /** Thickness and resistance, in the axes' units. */
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
}

export function isoline(conductivity: number, { domain: [low], highest }: LayerRun): Isoline {
  const [thinnest, thickest] = thicknesses;
  // R rises in proportion to the thickness.
  const reach = (resistance: number) =>
    (thinnest * resistance) / resistanceAt(thinnest, conductivity);
  const place = (nanometres: number) =>
    [nanometres, resistanceAt(nanometres, conductivity)] as const;
  const ends = [Math.max(thinnest, reach(low)), Math.min(thickest, reach(highest))] as const;
  return { conductivity, ends: [place(ends[0]), place(ends[1])] };
}

const EXPONENTS = [-10, -8, -6, -4, -2, 0, 2];

/** Every second decade, where its line is long enough to be told from a tick. */
export function decadeLines(run: LayerRun): (Isoline & { readonly exponent: number })[] {
  return EXPONENTS.map((exponent) => ({
    exponent,
    ...isoline(siFromUnit(10 ** exponent, 'mS cm⁻¹'), run),
  })).filter(({ ends: [from, to] }) => to[0] > 10 * from[0]);
}
