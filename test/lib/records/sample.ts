import { measurement } from '../../../src/lib/papers/measurements/measurement.ts';
import type { Paper } from '../../../src/lib/papers/schema.ts';
import { type FlatRecord, flatRecord } from '../../../src/lib/records/flat-records.ts';
import { loadSubstances } from '../../../src/loading/substances-fs.ts';
import { samplePaper } from '../papers/sample-paper.ts';

const { set } = await loadSubstances();

/** Rows of a record as a paper's file would have it. */
export function rowsOf(fields: object, paper: Partial<Paper> = {}): FlatRecord[] {
  const source = { via: 'ji2022', at: 'Table 1' };
  const record = measurement.parse({ id: 'a', source, ...fields });
  const holder = { ...samplePaper, ...paper };
  return flatRecord({ ref: `${holder.key}/${record.id}`, paper: holder, record }, set);
}

/** The row of a record that is no series. */
export function rowOf(fields: object, paper: Partial<Paper> = {}): FlatRecord {
  return rowsOf(fields, paper)[0] as FlatRecord;
}
