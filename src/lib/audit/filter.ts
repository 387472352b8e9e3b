import { searchable } from '../bibliography/filter.ts';

/** Empty means any. */
export interface ClaimFilter {
  readonly words: string;
  readonly verdict: string;
  readonly review: string;
}

/** Names of the filter's fields in an address. */
export const filterNames: Readonly<Record<keyof ClaimFilter, string>> = {
  words: 'q',
  verdict: 'verdict',
  review: 'review',
};

/** What the list knows of one claim; `text` is searchable. */
export interface ListedClaim {
  readonly text: string;
  readonly verdict: string;
  readonly review: string;
}

/** Every word must be there, in any order; verdict and review must fit. */
export function matchesClaim(claim: ListedClaim, { words, verdict, review }: ClaimFilter): boolean {
  return (
    (!verdict || claim.verdict === verdict) &&
    (!review || claim.review === review) &&
    searchable(words)
      .split(/\s+/)
      .every((word) => claim.text.includes(word))
  );
}
