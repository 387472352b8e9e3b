import { readFile } from 'node:fs/promises';
import { type ReadModelGuide, readModelGuide } from '../lib/model-guide/read-model-guide.ts';
import { documentedFunctions } from './model-docs-fs.ts';

const FILE = 'src/content/data/model-guide.yaml';

/** The groups of models with what each is for, and what is wrong with the file. */
export async function loadModelGuide(): Promise<ReadModelGuide> {
  const known = await documentedFunctions();
  return readModelGuide(await readFile(FILE, 'utf8'), FILE, known);
}

/** Modules that have a page; others stand on the page of their topic. */
export async function modelPageNames(): Promise<string[]> {
  const { guide } = await loadModelGuide();
  return guide.flatMap(({ topics }) => topics.map(({ module }) => module));
}
