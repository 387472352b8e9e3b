import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './judge-link.ts';
import { type BuiltPage, readBuiltPage } from './read-page.ts';

/** Paths of all files below a folder, with forward slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Reads a built folder as it would be served at `address`. */
export async function readBuiltSite(folder: string, address: URL): Promise<BuiltSite> {
  const files = await filesBelow(folder);
  const pages = new Map<string, BuiltPage>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, readBuiltPage(await readFile(join(folder, file), 'utf8')));
  }
  return { address, files: new Set(files), pages };
}
