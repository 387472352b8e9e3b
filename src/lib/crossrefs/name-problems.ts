import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentIndex } from './content-index.ts';
import type { Located, PageSurvey } from './page-survey.ts';

/** Names on a page that stand for nothing, each with the nearest that do. */
export function nameProblems(
  { file, citations, references }: PageSurvey,
  { papers, targets }: Pick<ContentIndex, 'papers' | 'targets'>,
): Problem[] {
  const at = ({ line, column }: Located, message: string): Problem => ({
    file,
    line,
    column,
    message,
  });
  return [
    ...citations
      .filter(({ key }) => !papers.has(key))
      .map((found) => at(found, unknownPaper(found.key, papers.keys()))),
    ...references
      .filter(({ name }) => !targets.has(name))
      .map((found) => at(found, unknownTarget(found.name, targets.keys()))),
  ];
}

function unknownPaper(key: string, known: Iterable<string>): string {
  if (/^(?:fig|tbl|eq|sec)-/.test(key)) {
    return `a cross reference takes no brackets: expected "@${key}", got "[@${key}]"`;
  }
  return `no paper has the key “${key}”${didYouMean(key, known)}`;
}

const KINDS = { fig: 'figure', tbl: 'table', eq: 'equation', sec: 'section' } as const;

function unknownTarget(id: string, known: Iterable<string>): string {
  const prefix = id.slice(0, id.indexOf('-')) as keyof typeof KINDS;
  return `no ${KINDS[prefix]} has the id “${id}”${didYouMean(id, known)}`;
}
