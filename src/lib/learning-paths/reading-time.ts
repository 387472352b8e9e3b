/** Words a minute of a text with numbers and figures. */
const PACE = 180;

/**
 * How long a chapter takes to read, in minutes, to the nearest five: an estimate from the number of its words, without
 * front matter, tags and formulas.
 */
export function readingMinutes(mdx: string): number {
  const prose = mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\$\$[\s\S]*?\$\$/g, ' ')
    .replace(/<[^>]*>/g, ' ');
  const words = prose.split(/\s+/).filter((word) => /\p{Letter}/u.test(word)).length;
  return Math.max(5, 5 * Math.round(words / PACE / 5));
}
