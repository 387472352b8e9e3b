/** Where the handbook is served, as SITE_URL and BASE_PATH say: `https://example.org/handbook/`. */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): URL {
  const base = environment.BASE_PATH ?? '/';
  return new URL(`${base.replace(/\/+$/, '')}/`, environment.SITE_URL ?? 'http://localhost:4321');
}
