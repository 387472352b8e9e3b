import type { Resource } from '../lib/data-package/resource.ts';
import { resources } from '../lib/data-package/resources.ts';
import { requireAudit } from './claims-fs.ts';
import { loadData } from './data-fs.ts';
import { loadRecords } from './records-fs.ts';
import { loadSubstances } from './substances-fs.ts';

/** The files of the data package, made anew each time: a page that shows them all asks once. */
export async function loadResources(): Promise<Resource[]> {
  const [{ values }, records, claims, { set }] = await Promise.all([
    loadData(),
    loadRecords(),
    requireAudit(),
    loadSubstances(),
  ]);
  return resources({ ...values, records, claims, substances: set.byId.values() });
}
