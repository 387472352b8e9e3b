import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A table as a review prints it, subscripts as plain digits: its head, and its rows by column. */
export async function readPrinted(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(import.meta.dirname, `${name}.tsv`), 'utf8');
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}
