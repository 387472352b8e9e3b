import type { Glossary } from '../glossary/schema.ts';
import type { Paper } from '../papers/schema.ts';
import type { Problem } from '../problems/problem.ts';
import type { Chapter, Citation, ContentIndex, Target } from './content-index.ts';
import { type KnownNames, nameProblems } from './name-problems.ts';
import { numberTargets } from './number-targets.ts';
import type { PageSurvey } from './page-survey.ts';

export interface IndexInput extends Pick<KnownNames, 'figures' | 'components'> {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly terms: Glossary;
  /** Slugs of all chapters in order, written or not. */
  readonly order: readonly string[];
  readonly pages: readonly PageSurvey[];
}

/** Puts the surveys of all pages together: numbers, back-links, and what does not fit. */
export function buildIndex({ papers, terms, order, pages, ...drawn }: IndexInput): ContentIndex {
  const chapters = new Map(pages.filter(isDoc).map((page) => [page.slug, chapter(page, order)]));
  const { targets, problems: duplicates } = numberTargets(pages, chapters);
  const names = {
    ...drawn,
    papers: paperKeys(papers, pages),
    targets: new Set(targets.keys()),
    terms: new Set(terms.keys()),
  };
  const problems: Problem[] = pages.flatMap((page) => [
    ...page.problems,
    ...nameProblems(page, names),
  ]);
  const citations = pages.flatMap((page) => citationsOf(page, targets));
  return { papers, chapters, targets, terms, citations, problems: [...problems, ...duplicates] };
}

/** A paper whose file has a problem is known all the same: its own message is enough. */
function paperKeys(papers: IndexInput['papers'], pages: IndexInput['pages']): Set<string> {
  const files = pages
    .filter((page) => !isDoc(page))
    .map(({ slug }) => slug.slice('papers/'.length));
  return new Set([...papers.keys(), ...files]);
}

const isDoc = ({ slug }: PageSurvey) => !slug.startsWith('papers/');

function chapter({ slug, title, file }: PageSurvey, order: readonly string[]): Chapter {
  const place = order.indexOf(slug);
  return { slug, title, file, ...(place < 0 ? {} : { number: place + 1 }) };
}

function citationsOf(page: PageSurvey, targets: ReadonlyMap<string, Target>): Citation[] {
  return page.citations.map(({ key, section, anchor, sentence }) => ({
    key,
    chapter: page.slug,
    section,
    anchor,
    sentence: sentence.replace(/@([a-z]+-[a-z0-9-]*[a-z0-9])/g, (written, id: string) => {
      const target = targets.get(id);
      return target ? referenceText(target) : written;
    }),
  }));
}

const NAMES = { figure: 'Figure', table: 'Table', equation: 'Equation' } as const;

/** What a link to it says: `Figure 3.2`, or a section's heading. */
export function referenceText({ kind, label }: Target): string {
  return kind === 'section' ? label : `${NAMES[kind]}\u00A0${label}`;
}
