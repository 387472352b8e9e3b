import type { APIRoute } from 'astro';
import { loadSubstances } from '../../loading/substances-fs.ts';

/** By which the explorer knows the electrolytes of a reader's own file. */
export const GET: APIRoute = async () => {
  const { set } = await loadSubstances();
  return Response.json(
    [...set.byId.values()].map(({ id, name, fullName, synonyms, kind, family }) => ({
      id,
      name,
      fullName,
      synonyms,
      kind,
      family,
    })),
  );
};
