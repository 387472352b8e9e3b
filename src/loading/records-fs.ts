import { type FlatRecord, flatRecords } from '../lib/records/flat-records.ts';
import { allRecords } from '../lib/records/record-in-paper.ts';
import { loadPapers } from './papers-fs.ts';
import { loadSubstances } from './substances-fs.ts';

/** Every measurement of every paper below `root` as a row, with the classes that follow from the substances. */
export async function loadRecords(root = 'src/content'): Promise<FlatRecord[]> {
  const [{ papers }, { set }] = await Promise.all([loadPapers(root), loadSubstances(root)]);
  return flatRecords(allRecords(papers.values()), set);
}
