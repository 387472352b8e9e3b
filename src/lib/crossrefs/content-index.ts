import type { Paper } from '../papers/schema.ts';

/** What a mark such as `@fig-sand-time` can point to. */
export type TargetKind = 'figure' | 'table' | 'equation' | 'section';

export interface Target {
  /** As the author writes it, with its prefix: `fig-sand-time`. It is the element's id on the page too. */
  readonly id: string;
  readonly kind: TargetKind;
  /** `3.2`; a section has its heading's text instead of a number. */
  readonly label: string;
  readonly chapter: string;
  /** Caption, TeX or heading as plain text or TeX: what a preview on another page shows. */
  readonly preview: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One place that cites a paper. */
export interface Citation {
  readonly key: string;
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
  readonly number: number;
  readonly title: string;
  readonly file: string;
}

/** All that one page needs to know of the others. */
export interface ContentIndex {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly chapters: ReadonlyMap<string, Chapter>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly citations: readonly Citation[];
}
