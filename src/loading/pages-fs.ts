import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page as its author wrote it. */
export interface PageText {
  /** `foundations/dendrites`; papers have their folder before it. */
  readonly slug: string;
  readonly file: string;
  readonly text: string;
}

/** Pages of a folder by file name; `prefix` tells their slugs apart from those of other folders. */
export async function loadPageTexts(
  root: string,
  folder: string,
  prefix = '',
): Promise<PageText[]> {
  const names: string[] = [];
  for await (const name of glob('**/*.mdx', { cwd: join(root, folder) })) names.push(name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = join(root, folder, name).replaceAll('\\', '/');
      const slug = prefix + name.replaceAll('\\', '/').replace(/\.mdx$/, '');
      return { slug, file, text: await readFile(file, 'utf8') };
    }),
  );
}
