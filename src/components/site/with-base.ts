import { joinBase } from '../../lib/site/paths.ts';

/** The address of a page of the handbook wherever it is served: Astro adds the base to no link that we write. */
export function withBase(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
