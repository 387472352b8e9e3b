import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type LinkTrouble, lostLinks, uselessMoves } from '../lib/permanent-links/lost-links.ts';
import { type Move, movedPages, movesSchema } from '../lib/permanent-links/moves.ts';
import {
  citableAddresses,
  extended,
  type Registry,
  registrySchema,
} from '../lib/permanent-links/registry.ts';
import { type LocatedYaml, parseLocatedYaml } from '../lib/problems/located-yaml.ts';
import type { Problem } from '../lib/problems/problem.ts';
import { schemaProblems } from '../lib/problems/schema-problems.ts';
import { joinBase } from '../lib/site/paths.ts';
import { contentIndex } from './index-fs.ts';

const REGISTRY = 'links/released.yaml';
const MOVES = 'links/moves.yaml';

interface Read<T> {
  readonly yaml: LocatedYaml;
  /** Absent if anything is wrong with the file. */
  readonly data?: T;
  readonly problems: readonly Problem[];
}

async function read<T extends z.ZodType>(
  root: string,
  name: string,
  schema: T,
): Promise<Read<z.output<T>>> {
  const file = join(root, name).replaceAll('\\', '/');
  const yaml = parseLocatedYaml(await readFile(file, 'utf8'), file);
  if (yaml.problems.length > 0) return { yaml, problems: yaml.problems };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { yaml, data: result.data, problems: [] };
  return { yaml, problems: schemaProblems(yaml, result.error.issues, () => ['from', 'to']) };
}

function located({ yaml }: Read<unknown>, { path, message }: LinkTrouble): Problem {
  const [page, ...rest] = path;
  // Of a page it is the address that is wrong, not the list after it.
  const isPage = typeof page === 'string' && rest.length === 0;
  return { file: yaml.file, ...(isPage ? yaml.atKey([], page) : yaml.at(path)), message };
}

/** Every address that was released, held against those that there are. */
export async function checkPermanentLinks(root: string): Promise<Problem[]> {
  const registry = await read(root, REGISTRY, registrySchema);
  const moves = await read(root, MOVES, movesSchema);
  const problems = [...registry.problems, ...moves.problems];
  if (!registry.data || !moves.data) return problems;
  const present = citableAddresses(await contentIndex(root));
  return [
    ...lostLinks(registry.data, present, moves.data).map((one) => located(registry, one)),
    ...uselessMoves(moves.data, present).map((one) => located(moves, one)),
  ];
}

/** What has moved since it was released; a mistake in the file is for the check to tell. */
export async function loadMoves(root = 'src/content'): Promise<readonly Move[]> {
  return (await read(root, MOVES, movesSchema)).data ?? [];
}

/** Old addresses of whole pages with the new ones, as the site's settings take them. */
export async function redirects(base: string): Promise<Record<string, string>> {
  const pages = Object.entries(movedPages(await loadMoves()));
  return Object.fromEntries(pages.map(([from, to]) => [from, joinBase(base, to)]));
}

/** The registry with what the handbook has now. */
export async function extendedRegistry(root = 'src/content'): Promise<Registry> {
  const { data, problems } = await read(root, REGISTRY, registrySchema);
  if (!data) throw new Error(problems.map(({ message }) => message).join('\n'));
  return extended(data, citableAddresses(await contentIndex(root)));
}
