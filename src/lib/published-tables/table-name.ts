import { workName } from '../citations/reference.ts';
import type { Paper } from '../papers/schema.ts';
import type { PublishedTable } from './table.ts';

/** `Table 1 of Ji et al. 2022`. */
export function tableName(
  { at, review }: Pick<PublishedTable, 'at' | 'review'>,
  papers: ReadonlyMap<string, Paper>,
): string {
  const work = papers.get(review);
  return `${at} of ${work ? workName(work) : review}`;
}
