/** A file of `src/pages`: where what it makes stands, and what can be linked to there. */
export interface Route {
  /** `/papers/`, `/papers.bib`, `/papers/[key]/`. */
  readonly address: string;
  /** Ids that stand in the sources of the page as they are. */
  readonly ids: readonly string[];
  /** The sources also hold ids that only a build knows. */
  readonly hasComputedIds: boolean;
}

/** `papers/[key].bib.ts` → `/papers/[key].bib`, `glossary/index.astro` → `/glossary/`; a name with `_` is no route. */
export function routeAddress(file: string): string | undefined {
  if (/(?:^|\/)_/.test(file)) return undefined;
  const endpoint = /^(.+)\.[jt]s$/.exec(file)?.[1];
  if (endpoint !== undefined) return `/${endpoint}`;
  const page = /^(.+)\.(?:astro|mdx?)$/.exec(file)?.[1];
  return page === undefined ? undefined : pageAddress(page);
}

/** `foundations/dendrites` → `/foundations/dendrites/`; `index` stands for its folder. */
export function pageAddress(slug: string): string {
  const folder = slug.replace(/(?:^|\/)index$/, '');
  return folder === '' ? '/' : `/${folder}/`;
}
