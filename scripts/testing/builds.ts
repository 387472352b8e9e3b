/**
 * The two builds that are tested: at the root of a host, and below a path of it. They have folders of their own, so
 * that `dist` stays what `npm run build` made it.
 */
export const BUILDS = {
  root: { folder: 'test-results/root', site: 'http://localhost:4321', base: '/' },
  subPath: { folder: 'test-results/sub-path', site: 'https://example.org', base: '/handbook/' },
} as const;

export type Build = (typeof BUILDS)[keyof typeof BUILDS];

/** What tells Astro, the check and the server where a build is served. */
export function environmentOf({ site, base }: Build): { SITE_URL: string; BASE_PATH: string } {
  return { SITE_URL: site, BASE_PATH: base };
}
