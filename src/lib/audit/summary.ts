import type { AuditedClaim } from './audit-claim.ts';
import type { Review } from './claim-schema.ts';
import { type Verdict, verdicts } from './judge.ts';

/** In the order in which they appeared. */
export const reviews: readonly Review[] = ['lee2020', 'ji2022'];

export interface SummaryRow {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Review, number>>;
  readonly total: number;
}

type Listed = Pick<AuditedClaim, 'verdict'> & { readonly claim: { readonly review: Review } };

/** How many claims of each review have each verdict. */
export function summarise(claims: readonly Listed[]): SummaryRow[] {
  return verdicts.map((verdict) => {
    const found = claims.filter((one) => one.verdict === verdict);
    const of = (review: Review) => found.filter(({ claim }) => claim.review === review).length;
    return {
      verdict,
      counts: { lee2020: of('lee2020'), ji2022: of('ji2022') },
      total: found.length,
    };
  });
}
