import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadGlossary, readGlossary } from '../lib/glossary/read-glossary.ts';

/** Terms and abbreviations by id, and what is wrong with the file. */
export async function loadGlossary(root = 'src/content'): Promise<ReadGlossary> {
  const file = join(root, 'data/glossary.yaml').replaceAll('\\', '/');
  return readGlossary(await readFile(file, 'utf8'), file);
}
