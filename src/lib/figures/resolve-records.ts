import { workName } from '../citations/reference.ts';
import { subscriptText } from '../notation/subscript-text.ts';
import { didYouMean } from '../problems/nearest.ts';
import { numberColumns } from '../records/columns.ts';
import { type FlatRecord, subjectOf } from '../records/flat-records.ts';
import { kindFields } from '../records/kind-fields.ts';
import type { NumberCell } from '../records/number-cell.ts';
import type { Reading, RecordPoint, RecordsRef } from './data.ts';

/** Words that any record may have; a temperature is in words where a room's is meant. */
const commonWords = ['material', 'phase', 'role', 'pair', 'temperature', 'salts'] as const;

function reading({ low, high, qualifier, uncertainty }: NumberCell): Reading {
  return {
    low,
    ...(high !== low && { high }),
    ...(qualifier !== '=' && { qualifier }),
    ...(uncertainty !== undefined && { uncertainty }),
  };
}

/** A figure's own misspelling must not pass for a number that nobody reported. */
function checkNames({ kinds, numbers, words = [] }: RecordsRef): void {
  const columns = kinds.flatMap((kind) => numberColumns(kind).map(({ key }) => key));
  const fields = [...kinds.flatMap((kind) => kindFields[kind].words), ...commonWords];
  const check = (names: readonly string[], known: readonly string[], what: string) => {
    for (const name of names) {
      if (known.includes(name)) continue;
      throw new Error(
        `no ${what} of ${kinds.join(', ')} is called “${name}”${didYouMean(name, known)}`,
      );
    }
  };
  check(numbers, columns, 'number');
  check(words, fields, 'word');
}

function wordOf({ words, record, facets }: FlatRecord, name: string): string | undefined {
  const salts = facets.salts.join(' + ') || undefined;
  const common: Readonly<Record<string, unknown>> = { ...record, salts };
  const word = words[name] ?? common[name];
  return typeof word === 'string' ? subscriptText(word) : undefined;
}

function pick<Value>(names: readonly string[], of: (name: string) => Value | undefined) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = of(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function pointOf(row: FlatRecord, { numbers, words = [] }: RecordsRef): RecordPoint {
  const { paper, record, id, facets } = row;
  return {
    record: id,
    work: workName(paper),
    subject: subscriptText(subjectOf(row)),
    class: facets.class,
    ...(record.conflictsWith && { disputed: true }),
    numbers: pick(numbers, (key) => {
      const cell = row.numbers[key];
      return cell && reading(cell);
    }),
    words: pick(words, (name) => wordOf(row, name)),
  };
}

/**
 * The records that a figure asks for, small enough for a page to carry.
 *
 * @throws {Error} if the kinds have no such number or word
 */
export function resolveRecords(ref: RecordsRef, records: readonly FlatRecord[]): RecordPoint[] {
  checkNames(ref);
  return records
    .filter(({ kind, facets }) => {
      const isOfClass = ref.classes?.includes(facets.class) ?? true;
      return ref.kinds.includes(kind) && isOfClass;
    })
    .map((row) => pointOf(row, ref));
}
