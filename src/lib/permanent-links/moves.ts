import { z } from 'astro/zod';

const full = z
  .string()
  .regex(/^\/(?:[^#]*\/)?(?:#[^#]+)?$/, 'expected an address such as "/data/cells/#fig-fade"');

/** What stands elsewhere now: a page, or a place on one. */
const move = z.strictObject({ from: full, to: full });

export const movesSchema = z.array(move);

export type Move = z.infer<typeof move>;

/** Whole pages that have moved: old address → new. */
export function movedPages(moves: readonly Move[]): Readonly<Record<string, string>> {
  const pages = moves.filter(({ from }) => !from.includes('#'));
  return Object.fromEntries(pages.map(({ from, to }) => [from, to]));
}

/** What has moved from a page that is still there, by the id that it had. */
export function movedFrom(moves: readonly Move[], path: string): { id: string; to: string }[] {
  return moves.flatMap(({ from, to }) => {
    const [page, id] = from.split('#');
    return page === path && id !== undefined ? [{ id, to }] : [];
  });
}
