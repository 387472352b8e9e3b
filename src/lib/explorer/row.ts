import { searchable } from '../bibliography/filter.ts';
import type { RecordKind } from '../records/kind-fields.ts';

/** A record as a file holds it, by the names of its columns; what was not reported has none. */
export type Values = Readonly<Record<string, string | number>>;

/** What the explorer knows of a paper. */
export interface ExplorerPaper {
  /** `Zheng et al. 2019`. */
  readonly name: string;
  /** In one line, for citations. */
  readonly reference: string;
  /** Keys of the source reviews that discuss it. */
  readonly reviews: readonly string[];
}

/** All that the explorer fetches. */
export interface ExplorerData {
  readonly papers: Readonly<Record<string, ExplorerPaper>>;
  /** Names of the strategies, by topic. */
  readonly strategies: Readonly<Record<string, string>>;
  readonly rows: readonly Values[];
  /** Words that hold formulas, with their subscripts: `NaPF6` → `NaPF₆`. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** By what records are chosen from a list. */
export const facetNames = [
  'phase',
  'class',
  'salt',
  'solvent',
  'additive',
  'strategy',
  'cathode',
  'review',
] as const;

export type FacetName = (typeof facetNames)[number];

export interface Row {
  readonly values: Values;
  readonly id: string;
  readonly kind: RecordKind;
  /** Electrolyte or material: what the record is of. */
  readonly subject: string;
  readonly paperName: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** For the search of words. */
  readonly text: string;
  /** The reader's, not the handbook's. */
  readonly isOwn: boolean;
}

const list = (value: string | number | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : String(value).split('; ');

/** A record of what is neither electrolyte nor material says itself what it is of. */
function subjectOf({ material, electrolyte, of, component, step }: Values): string {
  const named = [material, electrolyte].filter(Boolean).join(' · ');
  return named || String(of ?? component ?? step ?? 'not named');
}

export function explorerRow(
  values: Values,
  { papers }: Pick<ExplorerData, 'papers'>,
  isOwn = false,
): Row {
  const paper = Object.hasOwn(papers, String(values.paper))
    ? papers[String(values.paper)]
    : undefined;
  const subject = subjectOf(values);
  const paperName = isOwn ? 'Your data' : (paper?.name ?? String(values.paper));
  const words = Object.values(values).filter((value) => typeof value === 'string');
  return {
    values,
    id: String(values.id),
    kind: values.kind as RecordKind,
    subject,
    paperName,
    facets: {
      phase: list(values.phase),
      class: list(values.class),
      salt: list(values.salts),
      solvent: list(values.solvents),
      additive: list(values.additives),
      strategy: list(values.strategies),
      cathode: list(values.cathode),
      review: paper?.reviews ?? [],
    },
    text: searchable([paperName, ...words].join(' ')),
    isOwn,
  };
}
