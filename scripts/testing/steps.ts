/** One part of the whole test; `report` is where its runner leaves its counts, if it runs tests. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It belongs to the browser tests, which can be run without the rest. */
  readonly forBrowser?: true;
}

const SUB_PATH = { SITE_URL: 'https://example.org', BASE_PATH: '/handbook/' };
const SUB_PATH_BUILD = 'test-results/sub-path';

/** Cheap before dear: a slip is told within seconds, the browser comes last. */
export const STEPS: readonly Step[] = [
  { name: 'Format and lint', command: 'biome ci --error-on-warnings' },
  { name: 'Types', command: 'astro check --minimumFailingSeverity warning' },
  { name: 'Types of src/lib, without the DOM', command: 'tsc --noEmit -p src/lib' },
  { name: 'Import zones and cycles', command: 'depcruise src scripts test' },
  { name: 'Dead code', command: 'knip' },
  {
    name: 'Unit and property tests',
    command: 'vitest run --reporter=dot --reporter=json --outputFile.json=test-results/unit.json',
    report: 'test-results/unit.json',
  },
  { name: 'Content', command: 'node scripts/check.ts' },
  { name: 'Build', command: 'astro build --silent', forBrowser: true },
  { name: 'Links and HTML of the build', command: 'node scripts/check-built.ts dist' },
  {
    name: 'Build below a sub-path',
    command: `astro build --silent --outDir ${SUB_PATH_BUILD}`,
    env: SUB_PATH,
    forBrowser: true,
  },
  {
    name: 'Links and HTML below a sub-path',
    command: `node scripts/check-built.ts ${SUB_PATH_BUILD}`,
    env: SUB_PATH,
  },
  { name: 'A browser', command: 'node scripts/browser.ts', forBrowser: true },
  {
    name: 'Browser tests',
    command: 'playwright test',
    report: 'test-results/browser.json',
    forBrowser: true,
  },
];
