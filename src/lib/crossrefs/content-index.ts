import type { KnownValues } from '../data/known-values.ts';
import type { Glossary } from '../glossary/schema.ts';
import type { SiteAddresses } from '../links/addresses.ts';
import type { Paper } from '../papers/schema.ts';
import type { Problem } from '../problems/problem.ts';
import type { ChapterRecord } from '../site/chapter-schema.ts';

/** What a mark such as `@fig-sand-time` can point to. */
export type TargetKind = 'figure' | 'table' | 'equation' | 'section';

export interface Target {
  /** As the author writes it, with its prefix: `fig-sand-time`. It is the element's id on the page too. */
  readonly id: string;
  readonly kind: TargetKind;
  /** `3.2`; a section has its heading's text instead of a number. */
  readonly label: string;
  /** Slug of the page it stands on: `foundations/dendrites`. */
  readonly chapter: string;
  /** What a preview on another page shows: a caption or a section's first paragraph as plain text; TeX of an equation. */
  readonly preview: string;
  /** Id of the published table that it shows: `ji2022-table-1`. */
  readonly shows?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One place that cites a paper. */
export interface Citation {
  readonly key: string;
  /** Slug of the citing page: `foundations/dendrites`, or `papers/zheng2019` for a paper's summary. */
  readonly chapter: string;
  /** Id of the heading above the sentence; empty before the first heading. */
  readonly section: string;
  /** Id of the mark on the page, so that a back-link lands on the sentence: `cite-zheng2019-1`. */
  readonly anchor: string;
  /** The citing sentence as plain text. */
  readonly sentence: string;
}

export interface Chapter {
  /** `foundations/dendrites`. */
  readonly slug: string;
  /** Its place in the outline, `13`, or its letter there, `A`; a page that is no chapter has none. */
  readonly number?: string;
  readonly file: string;
  /** Its front matter; of a page whose own has a problem, the slug as title. */
  readonly record: ChapterRecord;
}

/** All that one page needs to know of the others. */
export interface ContentIndex {
  readonly papers: ReadonlyMap<string, Paper>;
  /** Every page below `docs` that is written. */
  readonly chapters: ReadonlyMap<string, Chapter>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly citations: readonly Citation[];
  /** First sentence of each paper's summary that has one, by its key; notation in it is as written: `[=Na2S6]`. */
  readonly summaries: ReadonlyMap<string, string>;
  readonly terms: Glossary;
  readonly values: KnownValues;
  readonly addresses: SiteAddresses;
  /** Which page shows which value by its reference: `worked/tip-five`. */
  readonly shownValues: readonly { readonly ref: string; readonly chapter: string }[];
  /** Everything that is wrong with the marks of any page. */
  readonly problems: readonly Problem[];
}
