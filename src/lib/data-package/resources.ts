import type { AuditedClaim } from '../audit/audit-claim.ts';
import type { KnownValues } from '../data/known-values.ts';
import type { FlatRecord } from '../records/flat-records.ts';
import type { Substance } from '../substances/schema.ts';
import { claimResource } from './claim-resource.ts';
import { paperResource } from './paper-resource.ts';
import { recordResources } from './record-resources.ts';
import type { Resource } from './resource.ts';
import { substanceResource } from './substance-resource.ts';
import { valueResource } from './value-resource.ts';

/** All that the package is made from. */
export interface PackageContent extends Pick<KnownValues, 'papers' | 'sets'> {
  readonly records: readonly FlatRecord[];
  readonly claims: readonly AuditedClaim[];
  readonly substances: Iterable<Substance>;
}

/** Every file of the data package. */
export function resources({
  papers,
  sets,
  records,
  claims,
  substances,
}: PackageContent): Resource[] {
  return [
    ...recordResources(records),
    paperResource(papers.values()),
    claimResource(claims),
    valueResource({ papers, sets }),
    substanceResource(substances),
  ];
}
