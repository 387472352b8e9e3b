import type { KnownValues } from '../data/known-values.ts';
import type { Glossary } from '../glossary/schema.ts';
import { linkProblems } from '../links/link-problems.ts';
import type { RouteContent } from '../links/route-content.ts';
import { type SiteParts, siteAddresses } from '../links/site-addresses.ts';
import type { Paper } from '../papers/schema.ts';
import type { Problem } from '../problems/problem.ts';
import type { ChapterRecord } from '../site/chapter-schema.ts';
import type { Chapter, Citation, ContentIndex } from './content-index.ts';
import { type KnownNames, nameProblems } from './name-problems.ts';
import { numberTargets } from './number-targets.ts';
import type { PageSurvey } from './page-survey.ts';
import { plainNames } from './plain-names.ts';
import { valueProblems } from './value-problems.ts';

export interface IndexInput
  extends Pick<KnownNames, 'figures' | 'components'>,
    Pick<SiteParts, 'routes' | 'files'> {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly terms: Glossary;
  readonly values: KnownValues;
  readonly models: RouteContent['models'];
  /** Slugs of all chapters in order, written or not. */
  readonly order: readonly string[];
  /** Their numbers and letters, by slug. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly pages: readonly PageSurvey[];
  /** Front matter of chapters and guide pages, where it is as it should be. */
  readonly records: ReadonlyMap<string, ChapterRecord>;
}

/** Puts the surveys of all pages together: numbers, back-links, and what does not fit. */
export function buildIndex({
  papers,
  terms,
  values,
  models,
  order,
  numbers,
  pages,
  records,
  routes,
  files,
  ...drawn
}: IndexInput): ContentIndex {
  const docs = pages.filter(isDoc).map((page) => chapter(page, numbers, records.get(page.slug)));
  const chapters = new Map(docs.map((doc) => [doc.slug, doc]));
  const { targets: numbered, problems: duplicates } = numberTargets(pages, chapters);
  const keys = paperKeys(papers, pages);
  const content = { paperKeys: keys, papers, terms, models };
  const addresses = siteAddresses({ pages, order, routes, content, files });
  const names = {
    ...drawn,
    papers: keys,
    targets: new Set(numbered.keys()),
    terms: new Set(terms.keys()),
  };
  const problems: Problem[] = pages.flatMap((page) => [
    ...page.problems,
    ...nameProblems(page, names),
    ...valueProblems(page, values),
    ...linkProblems(page, { addresses, order }),
  ]);
  const named = (text: string) => plainNames(text, numbered, values);
  const targets = new Map(
    [...numbered].map(([id, target]) => [id, { ...target, preview: named(target.preview) }]),
  );
  return {
    papers,
    chapters,
    targets,
    terms,
    values,
    addresses,
    citations: pages.flatMap((page) => citationsOf(page, named)),
    summaries: summariesOf(pages, named),
    shownValues: pages.flatMap(({ slug, values: shown }) =>
      shown.map(({ name }) => ({ ref: name, chapter: slug })),
    ),
    problems: [...problems, ...duplicates],
  };
}

/** A paper whose file has a problem is known all the same: its own message is enough. */
function paperKeys(papers: IndexInput['papers'], pages: IndexInput['pages']): Set<string> {
  const files = pages
    .filter((page) => !isDoc(page))
    .map(({ slug }) => slug.slice('papers/'.length));
  return new Set([...papers.keys(), ...files]);
}

const isDoc = ({ slug }: PageSurvey) => !slug.startsWith('papers/');

function chapter(
  { slug, file }: PageSurvey,
  numbers: ReadonlyMap<string, string>,
  record: ChapterRecord = { title: slug, keywords: [] },
): Chapter {
  const number = numbers.get(slug);
  return { slug, file, record, ...(number !== undefined && { number }) };
}

function summariesOf(
  pages: readonly PageSurvey[],
  named: (text: string) => string,
): ReadonlyMap<string, string> {
  const told = pages.filter(({ summary }) => summary !== '');
  return new Map(told.map(({ slug, summary }) => [slug.slice('papers/'.length), named(summary)]));
}

function citationsOf({ slug, citations }: PageSurvey, named: (text: string) => string): Citation[] {
  return citations.map(({ key, section, anchor, sentence }) => ({
    key,
    chapter: slug,
    section,
    anchor,
    sentence: named(sentence),
  }));
}
