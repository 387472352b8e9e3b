import type { Paper } from '../papers/schema.ts';
import type { Quantity } from '../units/quantity.ts';
import type { DataCase, DataEntry } from './entry-schema.ts';
import type { WorkedExample } from './worked-schema.ts';

/** By set, then by id. */
type DataSets = ReadonlyMap<string, ReadonlyMap<string, DataEntry | DataCase>>;

/** All that a reference to a value can mean. */
export interface KnownValues {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly sets: DataSets;
  readonly worked: ReadonlyMap<string, WorkedExample>;
}

/** A field of a record is a quantity, a word or a list. */
export function isQuantity(field: unknown): field is Quantity {
  return typeof field === 'object' && field !== null && 'si' in field && 'qualifier' in field;
}

function refsOfEntry(ref: string, entry: DataEntry | DataCase): string[] {
  return 'values' in entry ? Object.keys(entry.values).map((name) => `${ref}.${name}`) : [ref];
}

function refsOfPaper({ key, measurements = [] }: Paper): string[] {
  return measurements.flatMap((record) =>
    Object.entries(record)
      .filter(([, field]) => isQuantity(field))
      .map(([name]) => `${key}/${record.id}.${name}`),
  );
}

/** Every reference that resolves, for messages. */
export function knownRefs({ papers, sets, worked }: KnownValues): string[] {
  const inSets = [...sets].flatMap(([set, entries]) =>
    [...entries].flatMap(([id, entry]) => refsOfEntry(`${set}/${id}`, entry)),
  );
  const inPapers = [...papers.values()].flatMap(refsOfPaper);
  return [...inSets, ...[...worked.keys()].map((id) => `worked/${id}`), ...inPapers];
}

/** Names of the values of each case, by the case's reference. */
export function knownCases({ sets }: KnownValues): Map<string, readonly string[]> {
  const cases = [...sets].flatMap(([set, entries]) =>
    [...entries].flatMap(([id, entry]) =>
      'values' in entry ? [[`${set}/${id}`, Object.keys(entry.values)] as const] : [],
    ),
  );
  return new Map(cases);
}
