import { BUILDS, type Build, environmentOf } from './builds.ts';

/** One part of the whole test; `report` is where its runner leaves its counts, if it runs tests. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It belongs to the browser tests, which can be run without the rest. */
  readonly forBrowser?: true;
}

function buildStep(name: string, build: Build): Step {
  const command = `astro build --silent --outDir ${build.folder}`;
  return { name, command, env: environmentOf(build), forBrowser: true };
}

function linksStep(name: string, build: Build): Step {
  const command = `node scripts/check-built.ts ${build.folder}`;
  return { name, command, env: environmentOf(build) };
}

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
  // In a run of its own: with all tests, measuring takes longer than the tests.
  {
    name: 'Coverage of the models',
    command: 'vitest run --coverage --reporter=dot test/lib/models',
  },
  { name: 'Content', command: 'node scripts/check.ts' },
  buildStep('Build', BUILDS.root),
  linksStep('Links and HTML', BUILDS.root),
  buildStep('Build below a sub-path', BUILDS.subPath),
  linksStep('Links and HTML below a sub-path', BUILDS.subPath),
  { name: 'A browser', command: 'node scripts/browser.ts', forBrowser: true },
  {
    name: 'Browser tests',
    command: 'playwright test',
    report: 'test-results/browser.json',
    forBrowser: true,
  },
];
