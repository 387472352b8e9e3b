import { formatElectrolyte } from '../electrolytes/format-electrolyte.ts';
import type { SubstanceSet } from '../substances/substance-set.ts';
import type { Quantity } from '../units/quantity.ts';
import { numberColumns } from './columns.ts';
import { kindFields, type RecordKind } from './kind-fields.ts';
import { type NumberCell, numberCell } from './number-cell.ts';
import { type RecordFacets, recordFacets } from './record-facets.ts';
import type { RecordInPaper } from './record-in-paper.ts';

/** A record as one row of a table: numbers in the units of its kind's columns, words, and by what it is found. */
export interface FlatRecord extends RecordInPaper {
  /** The record's `ref`; for a point of a series with its number: `wen2021/conductivity-series.3`. */
  readonly id: string;
  readonly kind: RecordKind;
  readonly facets: RecordFacets;
  /** By the columns' keys; what was not reported has none. */
  readonly numbers: Readonly<Record<string, NumberCell>>;
  /** By the columns' keys: `ended`, `cathode`. */
  readonly words: Readonly<Record<string, string>>;
}

/** Fields that any kind may have, as a table looks for them. */
type Fields = Readonly<Record<string, unknown>>;

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'si' in value;

function numbersOf(fields: Fields, kind: RecordKind): Record<string, NumberCell> {
  const cells = numberColumns(kind).flatMap((column) => {
    const value = fields[column.field];
    const cell = isQuantity(value) ? numberCell(value, column) : undefined;
    return cell ? [[column.key, cell] as const] : [];
  });
  return Object.fromEntries(cells);
}

function wordsOf(fields: Fields, kind: RecordKind): Record<string, string> {
  const cells = kindFields[kind].words.flatMap((key) => {
    const value = fields[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(cells);
}

/** A record's row; a series over temperature gives a row for each of its points. */
export function flatRecord(one: RecordInPaper, substances: SubstanceSet): FlatRecord[] {
  const { record, ref } = one;
  const { kind } = record;
  const shared = {
    ...one,
    kind,
    facets: recordFacets(one, substances),
    words: wordsOf(record, kind),
  };
  if (record.kind !== 'conductivity' || !record.series) {
    return [{ ...shared, id: ref, numbers: numbersOf(record, kind) }];
  }
  return record.series.map((point, index) => ({
    ...shared,
    id: `${ref}.${index + 1}`,
    numbers: numbersOf({ ...record, ...point }, kind),
  }));
}

export function flatRecords(
  records: readonly RecordInPaper[],
  substances: SubstanceSet,
): FlatRecord[] {
  return records.flatMap((one) => flatRecord(one, substances));
}

/** The electrolyte in the handbook's one notation, or the material where that is what conducts. */
export function subjectOf({ record: { electrolyte, material } }: RecordInPaper): string {
  const written = electrolyte && formatElectrolyte(electrolyte);
  return [material, written].filter(Boolean).join(' · ');
}
