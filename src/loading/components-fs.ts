import { existsSync, readdirSync } from 'node:fs';

export interface Drawings {
  /** Slugs of `figures/SLUG.tsx`. */
  readonly live: ReadonlySet<string>;
  /** Slugs of `schematics/SLUG.tsx`. */
  readonly still: ReadonlySet<string>;
}

/** What `<Figure id="fig-SLUG">` can show. */
export function drawings(components = 'src/components'): Drawings {
  return {
    live: namesIn(`${components}/figures`, '.tsx'),
    still: namesIn(`${components}/schematics`, '.tsx'),
  };
}

/** Components that a chapter may use without an import line. */
export function readingComponents(components = 'src/components'): ReadonlySet<string> {
  return namesIn(`${components}/reading`, '.astro');
}

function namesIn(folder: string, extension: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder, { withFileTypes: true });
  return new Set(
    files
      .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
      .map(({ name }) => name.slice(0, -extension.length))
      .sort(),
  );
}
