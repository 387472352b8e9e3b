import { type Place, placeAt, type SourceText } from './source-text.ts';

/** Fences, code and mathematics, where braces are ordinary characters; and escaped braces. */
const LITERAL = /^(`{3,}|~{3,}|\${2})[\s\S]*?^\1|(`+)[\s\S]*?\2|\$[^$\n]+\$|\\[{}]/gm;

/** The first brace of a page that nothing closes; the parser itself only tells where the page ends. */
export function unclosedBrace(source: SourceText): Place | undefined {
  const text = source.text.replace(LITERAL, (literal) => ' '.repeat(literal.length));
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0] === undefined ? undefined : placeAt(source, open[0]);
}
