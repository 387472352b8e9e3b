/** A display block between `$$` fences, or inline `$…$` that does not span a blank line. */
const mathematics =
  /^[ \t>]*\$\$[^\n]*\n([\s\S]*?)\n[ \t>]*\$\$|(?<![\\$])\$(?!\$)((?:[^$\n]|\n(?!\s*\n))+)\$/gm;

/** All TeX of a Markdown source, fenced and inline, in order; prose between two dollars may come along. */
export function findTex(source: string): string[] {
  return [...source.matchAll(mathematics)].map(([, block, inline]) => block ?? inline ?? '');
}
