import { didYouMean } from '../problems/nearest.ts';
import type { Move } from './moves.ts';
import { holds, type Registry } from './registry.ts';

/** What is wrong with the registry, by page and, if it is about one, the position of an id; or with a move, by its position. */
export interface LinkTrouble {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Addresses that were released and are gone, without a move that says where to. */
export function lostLinks(
  registry: Registry,
  present: Registry,
  moves: readonly Move[],
): LinkTrouble[] {
  const left = new Set(moves.map(({ from }) => from));
  return Object.entries(registry).flatMap(([page, ids]) => {
    // Who leaves with a page takes all of its places along.
    if (left.has(page)) return [];
    if (!holds(present, page))
      return [{ path: [page], message: lost(page) + didYouMean(page, Object.keys(present)) }];
    const here = present[page] ?? [];
    return ids.flatMap((id, index) => {
      const address = `${page}#${id}`;
      if (here.includes(id) || left.has(address)) return [];
      const onPage = here.map((one) => `${page}#${one}`);
      const hint = elsewhere(id, present) ?? didYouMean(address, onPage);
      return [{ path: [page, index], message: lost(address) + hint }];
    });
  });
}

/** An id that stands on one other page has gone there. */
function elsewhere(id: string, present: Registry): string | undefined {
  const pages = Object.entries(present).filter(([, ids]) => ids.includes(id));
  const [page] = pages[0] ?? [];
  return pages.length === 1 ? `; it stands at “${page}#${id}”` : undefined;
}

const lost = (address: string) =>
  `“${address}” was released and is gone: give it back, or say in links/moves.yaml where it stands now`;

/** Moves that lead nowhere, or that nobody needs. */
export function uselessMoves(moves: readonly Move[], present: Registry): LinkTrouble[] {
  return moves.flatMap(({ from, to }, index) => {
    if (holds(present, from)) {
      return [{ path: [index, 'from'], message: `“${from}” is still there: nothing has moved` }];
    }
    if (holds(present, to)) return [];
    const known = Object.entries(present).flatMap(([page, ids]) => [
      page,
      ...ids.map((id) => `${page}#${id}`),
    ]);
    const message = `the handbook has no “${to}”${didYouMean(to, known)}`;
    return [{ path: [index, 'to'], message }];
  });
}
