import type { Paper } from '../papers/schema.ts';
import { toCsl } from './to-csl.ts';

/** CSL-JSON of one or many works: always a list, as reference managers expect it. */
export function toCslJson(papers: readonly Paper[]): string {
  return `${JSON.stringify(papers.map(toCsl), null, 1)}\n`;
}
