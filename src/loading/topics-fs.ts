import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** What papers are about: slug → name, in the order in which the handbook lists them. */
export async function loadTopics(root = 'src/content'): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(root, 'data/topics.yaml'), 'utf8');
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(parse(text))));
}
