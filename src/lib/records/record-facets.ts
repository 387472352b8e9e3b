import { electrolyteFacets } from '../electrolytes/facets.ts';
import type { Substance } from '../substances/schema.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import { type ElectrolyteClass, electrolyteClass } from './electrolyte-class.ts';
import type { RecordInPaper } from './record-in-paper.ts';
import { strategies } from './strategies.ts';

/** By what a record is found and grouped, none of it typed by hand. */
export interface RecordFacets {
  readonly class: ElectrolyteClass;
  /** Names as the handbook prints them, each once, whatever synonyms the record uses. */
  readonly salts: readonly string[];
  readonly solvents: readonly string[];
  readonly additives: readonly string[];
  /** Of the solvents: `ether`, `fluorinated ether`. */
  readonly families: readonly string[];
  /** Topics of the paper that name an approach: `concentrated-electrolyte`. */
  readonly strategies: readonly string[];
}

const namesOf = (list: readonly Substance[]) => [...new Set(list.map(({ name }) => name))];

export function recordFacets(
  { paper, record }: Pick<RecordInPaper, 'paper' | 'record'>,
  substances: SubstanceSet,
): RecordFacets {
  const nothing = { salts: [], solvents: [], additives: [], families: [] };
  const { electrolyte } = record;
  const found = electrolyte ? electrolyteFacets(electrolyte, substances) : nothing;
  return {
    class: electrolyteClass(record, found.families),
    salts: namesOf(found.salts),
    solvents: namesOf(found.solvents),
    additives: namesOf(found.additives),
    families: found.families,
    strategies: paper.topics.filter((topic) => strategies.includes(topic)),
  };
}
