import type { PaperCount } from '../data.ts';

/** Which of the two reviews cite a paper, in the order in which bars are stacked. */
export const citingReviews = [
  { value: 'lee2020', label: 'cited by Lee and co-workers alone', series: 1 },
  { value: 'both', label: 'by both', series: 3 },
  { value: 'ji2022', label: 'by Ji and co-workers alone', series: 2 },
] as const;

export type CitingReviews = (typeof citingReviews)[number]['value'];

/** Papers that one of these reviews cites. */
export function papersOf(count: PaperCount, reviews: readonly CitingReviews[]): number {
  return reviews.reduce((sum, review) => sum + count[review], 0);
}
