import type { Electrolyte } from '../../electrolytes/electrolyte.ts';
import { formatElectrolyte } from '../../electrolytes/format-electrolyte.ts';
import type { NotationPart } from '../../notation/part.ts';
import { partsOf } from '../../notation/parts-of.ts';
import { formatQuantity } from '../../units/format-quantity.ts';
import type { Quantity } from '../../units/quantity.ts';
import { fieldName } from './field-name.ts';
import type { Measurement } from './measurement.ts';

/** A field of a record as a page shows it. */
export interface RecordRow {
  readonly name: string;
  readonly value: string;
  /** The value with its subscripts, where it holds formulas. */
  readonly parts?: readonly NotationPart[];
}

/** Shown apart from what was measured. */
const apart = ['kind', 'id', 'source', 'verified', 'conflictsWith', 'note', 'printed', 'pair'];

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'si' in value;

const isElectrolyte = (value: unknown): value is Electrolyte =>
  typeof value === 'object' && value !== null && 'solvents' in value;

function fieldValue(value: unknown): string {
  if (isQuantity(value)) return formatQuantity(value);
  if (isElectrolyte(value)) return formatElectrolyte(value);
  if (Array.isArray(value)) return value.map(fieldValue).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(fieldValue).join(': ');
  }
  return value === 'RT' ? 'room temperature' : String(value);
}

/** Fields that hold formulas, some of them among words. */
const withFormulas = [
  'electrolyte',
  'cathode',
  'material',
  'component',
  'of',
  'outcome',
  'step',
  'gas',
];

function row(field: string, value: string): RecordRow {
  const name = fieldName(field);
  return withFormulas.includes(field) ? { name, value, parts: partsOf(value) } : { name, value };
}

/** What a record says, field by field, in the order in which its file has them. */
export function recordRows(record: Measurement): RecordRow[] {
  return Object.entries(record)
    .filter(([field, value]) => value !== undefined && !apart.includes(field))
    .map(([field, value]) => row(field, fieldValue(value)));
}
