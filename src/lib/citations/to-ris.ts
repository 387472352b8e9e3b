import type { Paper } from '../papers/schema.ts';
import { fromMarkup } from './script-digits.ts';

type Line = readonly [tag: string, value: string | number | undefined];

function linesOf(paper: Paper): Line[] {
  const [first, last] = paper.pages?.split('–') ?? [];
  return [
    ['TY', 'JOUR'],
    ['ID', paper.key],
    ...paper.authors.map(
      ({ family, given, suffix }): Line => [
        'AU',
        [family, given, suffix].filter(Boolean).join(', '),
      ],
    ),
    ['TI', paper.title && fromMarkup(paper.title)],
    ['T2', paper.journalTitle ?? paper.journal],
    ['J2', paper.journal],
    ['PY', paper.year],
    ['VL', paper.volume],
    ['IS', paper.issue],
    ['SP', first],
    ['EP', last],
    ['C7', paper.article],
    ['DO', paper.doi],
  ];
}

/** RIS of one or many works. Written here, for the library breaks long titles within a word. */
export function toRis(papers: readonly Paper[]): string {
  return papers
    .map((paper) => {
      const filled = linesOf(paper).filter(([, value]) => value !== undefined && value !== '');
      return [...filled.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\n');
    })
    .join('\n');
}
