import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Packages that a module and all that it imports bring along; imports of types alone bring nothing. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)'/gm),
  ].map(([, from = '']) => from);
  return imports.flatMap((from) =>
    from.startsWith('.') ? packagesOf(join(dirname(file), from), seen) : [from],
  );
}

const folder = 'src/lib/catalogue/topics';

/** A fit in the browser is worth the library that makes it. */
const fits = /^arrhenius/;
const fitting = ['ml-levenberg-marquardt', 'ml-matrix'];

it.each(readdirSync(folder))('%s brings neither units library nor schema along', (file) => {
  const packages = packagesOf(join(folder, file));
  expect(packages.filter((name) => !fits.test(file) || !fitting.includes(name))).toEqual([]);
});
