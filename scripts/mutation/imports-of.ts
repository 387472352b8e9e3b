import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Files that a module imports by a relative path, with all that they import. */
export function importsOf(file: string, seen = new Set<string>()): Set<string> {
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    const imported = join(dirname(file), fileName);
    if (!fileName.startsWith('.') || seen.has(imported) || !existsSync(imported)) continue;
    seen.add(imported);
    importsOf(imported, seen);
  }
  return seen;
}
