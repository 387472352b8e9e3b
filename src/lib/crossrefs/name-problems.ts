import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageSurvey, SurveyedName } from './page-survey.ts';

/** Everything that a page may name. */
export interface KnownNames {
  readonly papers: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Slugs of the drawings: `sand-time` for `fig-sand-time`. */
  readonly figures: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Names on a page that stand for nothing, each with the nearest that do. */
export function nameProblems(page: PageSurvey, known: KnownNames): Problem[] {
  const cited = page.citations.map(({ key, line, column }) => ({ name: key, line, column }));
  const drawn = page.targets
    .filter(({ id }) => id.startsWith('fig-'))
    .map(({ id, line, column }) => ({ name: id.slice('fig-'.length), line, column }));
  return [
    ...unknown(page, cited, known.papers, unknownPaper),
    ...unknown(page, page.references, known.targets, unknownTarget),
    ...unknown(page, drawn, known.figures, unknownDrawing),
    ...unknown(page, page.terms, known.terms, unknownTerm),
    ...unknown(page, page.components, known.components, unknownComponent),
  ];
}

type Wording = (name: string, known: ReadonlySet<string>) => string;

function unknown(
  { file }: PageSurvey,
  names: readonly SurveyedName[],
  known: ReadonlySet<string>,
  wording: Wording,
): Problem[] {
  return names
    .filter(({ name }) => !known.has(name))
    .map(({ name, line, column }) => ({ file, line, column, message: wording(name, known) }));
}

const unknownPaper: Wording = (key, known) =>
  /^(?:fig|tbl|eq|sec)-/.test(key)
    ? `a cross reference takes no brackets: expected "@${key}", got "[@${key}]"`
    : `no paper has the key “${key}”${didYouMean(key, known)}`;

const KINDS: Readonly<Record<string, string>> = {
  fig: 'figure',
  tbl: 'table',
  eq: 'equation',
  sec: 'section',
};

const unknownTarget: Wording = (id, known) =>
  `no ${KINDS[id.slice(0, id.indexOf('-'))]} has the id “${id}”${didYouMean(id, known)}`;

const unknownDrawing: Wording = (slug, known) =>
  `there is no drawing for “fig-${slug}”: expected src/components/figures/${slug}.tsx or src/components/schematics/${slug}.tsx${didYouMean(slug, known)}`;

const unknownTerm: Wording = (id, known) =>
  `no term of the glossary has the id “${id}”${didYouMean(id, known)}`;

const unknownComponent: Wording = (name, known) =>
  `no component has the name “${name}”${didYouMean(name, known)}`;
