import katex from 'katex';
import { KATEX_OPTIONS } from './read-equations.ts';

interface RenderedTex {
  readonly html: string;
  /** The formula in one line of plain signs, for the search. */
  readonly alias: string;
}

/** A formula on a line of its own, as the plugins set those of chapters: without a copy of its TeX. */
export function renderEquation(tex: string): RenderedTex {
  const html = katex
    .renderToString(tex, { ...KATEX_OPTIONS, displayMode: true })
    .replace(/<annotation[\s\S]*?<\/annotation>/g, '')
    .replaceAll('class="katex"', 'class="katex" data-pagefind-ignore');
  const maths = /<math[\s\S]*?<\/math>/.exec(html)?.[0] ?? '';
  const alias = maths.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  return { html, alias };
}
