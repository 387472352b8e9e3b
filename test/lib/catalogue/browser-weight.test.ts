import { readFileSync } from 'node:fs';
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

it('brings no package into the browser but that of the fits, neither units library nor schema', () => {
  const packages = new Set(packagesOf('src/lib/catalogue/catalogue.ts'));
  expect([...packages].sort()).toEqual(['ml-levenberg-marquardt', 'ml-matrix']);
});
