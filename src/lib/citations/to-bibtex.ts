import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import type { Paper } from '../papers/schema.ts';
import { toCsl } from './to-csl.ts';

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const lost = new Map<string, boolean>();

/** The library drops in silence what it has no TeX command for, such as ″ or ≈. */
function isLost(char: string): boolean {
  const known = lost.get(char);
  if (known !== undefined) return known;
  const item = { type: 'article-journal', title: `a${char}b` };
  const gone = plugins.output.format('bibtex', [item], {}).includes('title = {ab}');
  lost.set(char, gone);
  return gone;
}

/** Letters that pass through unchanged; a code point never stands between these marks otherwise. */
const disguise = (char: string) => `zqu${char.codePointAt(0)}uqz`;

function keepLost(text: string | undefined): string | undefined {
  return text?.replace(/[^\p{ASCII}]/gu, (char) => (isLost(char) ? disguise(char) : char));
}

const restore = (text: string) =>
  text.replace(/zqu(\d+)uqz/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** BibTeX of one or many works, TeX commands for letters beyond ASCII. */
export function toBibtex(papers: readonly Paper[]): string {
  const items = papers.map((paper) => {
    const { custom: _, author = [], ...item } = toCsl(paper);
    const others = paper.etal ? [{ family: 'others' }] : [];
    return { ...item, title: keepLost(item.title), author: [...author, ...others] };
  });
  const text = plugins.output
    .format('bibtex', items, {})
    .replaceAll(' and {others}', ' and others');
  return `${restore(text).trimEnd()}\n`;
}
