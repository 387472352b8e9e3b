import { fieldName } from '../papers/measurements/field-name.ts';
import type { FlatRecord } from '../records/flat-records.ts';
import { type RecordKind, recordKinds } from '../records/kind-fields.ts';
import { tableFields } from '../records/table-fields.ts';
import { tableValues } from '../records/table-values.ts';
import type { Resource } from './resource.ts';

/** `coulombic-efficiency` → `Coulombic efficiency`. */
const titleOf = (kind: RecordKind) => fieldName(kind.replaceAll('-', ' '));

function recordResource(kind: RecordKind, records: readonly FlatRecord[]): Resource {
  return {
    name: kind,
    title: `Records: ${titleOf(kind)}`,
    description:
      'One result of one paper a line, with the place where it was read. A range has its lower end in the column of the number and its upper end beside it.',
    fields: tableFields(kind),
    rows: records.filter((record) => record.kind === kind).map(tableValues),
    primaryKey: 'id',
    foreignKeys: [
      { field: 'paper', resource: 'papers', key: 'key' },
      { field: 'read_in', resource: 'papers', key: 'key' },
    ],
  };
}

/** A file for each kind of measurement, also where there is no record yet: what reads it need not know. */
export function recordResources(records: readonly FlatRecord[]): Resource[] {
  return recordKinds.map((kind) => recordResource(kind, records));
}
