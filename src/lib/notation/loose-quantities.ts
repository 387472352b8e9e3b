/** A number with a unit in a text, and where it begins. */
export interface LooseQuantity {
  readonly at: number;
  readonly text: string;
}

const UNITS = [
  '[mµun]?Ah?|[mk]?Wh?|[mk]?V|[mk]?eV|[mµu]?S|[mkM]?Ω|[mkM]?ohms?',
  '[nµumck]?m|Å|[mµu]?[Lg]|kg|[mµun]?mol|[mµu]?M',
  '[mµu]?s|min|h|hours?|minutes?|seconds?|days?|weeks?|months?|years?|cycles?',
  '[kMG]?Pa|[kM]?J|[mk]?N|[kMG]?Hz|K|°C|°|C',
  '(?:wt|vol|mol|at)\\.?\\s?%|%|‰|ppm',
].join('|');
const NUMBER = '\\d+(?:[.,]\\d+)*(?:e[-−]?\\d+|\\s?×\\s?10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?';
const POWER = '(?:\\^?[-−⁻]?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+)?';
const NOT_WITHIN_WORD = '(?![\\p{L}\\p{N}])';
const UNIT = `(?:${UNITS})${POWER}${NOT_WITHIN_WORD}`;
const LOOSE = new RegExp(
  `(?<![\\p{L}\\p{N}.])[-−]?${NUMBER}(?:\\s?[-–±]\\s?${NUMBER})?[\\s-]?${UNIT}(?:(?:\\s?[·/]\\s?|\\s)${UNIT})*`,
  'gu',
);

/**
 * Finds numbers with a unit in prose: `0.5 mA cm⁻²`, `25 µm`, `2–12 %`, `200 cycles`. They are typed, tied to
 * no source, so nothing tells when they drift.
 */
export function looseQuantities(text: string): LooseQuantity[] {
  return [...text.matchAll(LOOSE)].map((match) => ({
    at: match.index,
    text: match[0].replace(/\s+/g, ' '),
  }));
}
