import type { TableField } from '../records/table-fields.ts';
import { type TableValues, valuesCsv } from '../records/values-csv.ts';

/** Values of `field` name rows of another resource. */
export interface ForeignKey {
  readonly field: string;
  readonly resource: string;
  /** There. */
  readonly key: string;
}

/** One file of the data package. */
export interface Resource {
  /** Also the file's name: `symmetric-cell`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly TableField[];
  /** By the fields' names. */
  readonly rows: readonly TableValues[];
  /** The field that names a row. */
  readonly primaryKey: string;
  readonly foreignKeys: readonly ForeignKey[];
}

/** Of the same rows always the same bytes. */
export function resourceCsv({ fields, rows }: Resource): string {
  return valuesCsv(
    fields.map(({ name }) => name),
    rows,
  );
}

/** A column of words. */
export function wordField(name: string, title: string, description: string): TableField {
  return { name, type: 'string', title, description };
}
