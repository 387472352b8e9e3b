import type { PrintOptions } from '../data/resolve-value.ts';
import type { Problem } from '../problems/problem.ts';
import type { TargetKind } from './content-index.ts';

interface Located {
  readonly line: number;
  readonly column: number;
}

export interface SurveyedTarget extends Located {
  readonly id: string;
  readonly kind: TargetKind;
  /** A section's heading; the others are numbered later. */
  readonly heading?: string;
  readonly preview: string;
  /** Id of the published table that it shows. */
  readonly shows?: string;
}

interface SurveyedCitation extends Located {
  readonly key: string;
  readonly section: string;
  readonly anchor: string;
  readonly sentence: string;
}

export interface SurveyedName extends Located {
  readonly name: string;
}

export interface SurveyedValue extends SurveyedName {
  readonly print: PrintOptions;
}

/** An address as the author wrote it, and where. */
export interface SurveyedLink extends Located {
  readonly url: string;
}

/** What one page says and asks for, before anything is known of the others. */
export interface PageSurvey {
  readonly slug: string;
  readonly file: string;
  readonly targets: readonly SurveyedTarget[];
  readonly citations: readonly SurveyedCitation[];
  readonly references: readonly SurveyedName[];
  readonly values: readonly SurveyedValue[];
  readonly terms: readonly SurveyedName[];
  /** Names of the components used. */
  readonly components: readonly SurveyedName[];
  /** First sentence of a paper's summary, with notation as it is written; empty if there is none. */
  readonly summary: string;
  readonly links: readonly SurveyedLink[];
  /** Of headings and plain elements, which a link can lead to besides the targets; unknown if the page cannot be parsed. */
  readonly ids?: readonly string[];
  readonly problems: readonly Problem[];
}
