/** `joinBase('/handbook/', '/papers/')` → `/handbook/papers/`; Astro adds the base to no link that we write. */
export function joinBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** Addresses of the pages that are made from content, without base. */
export const pagePath = {
  chapter: (slug: string) => `/${slug}/`,
  paper: (key: string) => `/papers/${key}/`,
  glossary: () => '/glossary/',
  bibliography: () => '/papers/',
} as const;
