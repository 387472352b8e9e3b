import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import rules from '../.dependency-cruiser.mjs';

const forbidden = rules.forbidden ?? [];

/** Each planted file breaks the rule beside it, and no other rule. */
const planted: readonly (readonly [file: string, content: string, rule: string])[] = [
  ['src/lib/units/a.ts', "import '../models/sand.ts';", 'units-stand-alone'],
  ['src/lib/models/a.ts', "import '../papers/schema.ts';", 'models-stand-on-units'],
  ['src/lib/papers/a.ts', "import '../../loading/papers-fs.ts';", 'lib-stands-alone'],
  ['src/lib/site/a.ts', "import 'node:url';", 'lib-is-pure'],
  ['src/loading/a.ts', "import { readFile } from 'node:fs/promises';", 'disk-only-in-fs-files'],
  [
    'src/markdown/a.ts',
    "import '../components/figures/tip.tsx';",
    'markdown-and-loading-below-components',
  ],
  ['src/components/plot/a.ts', "import '../../pages/index.ts';", 'components-below-pages'],
  ['src/components/figures/sand.tsx', "import './tip.tsx';", 'no-figure-imports-a-figure'],
  ['src/pages/a.ts', "import '../../scripts/check.ts';", 'source-without-scripts'],
  ['scripts/a.ts', "import './b.ts';", 'no-cycle'],
  ['scripts/c.ts', "import './nowhere.ts';", 'resolves'],
];

const harmless: readonly (readonly [file: string, content: string])[] = [
  ['src/lib/models/sand.ts', 'export const harmless = 1;'],
  ['src/lib/papers/schema.ts', 'export const harmless = 1;'],
  ['src/loading/papers-fs.ts', 'export const harmless = 1;'],
  ['src/components/figures/tip.tsx', 'export const harmless = 1;'],
  ['src/pages/index.ts', 'export const harmless = 1;'],
  ['scripts/check.ts', 'export const harmless = 1;'],
  ['scripts/b.ts', "import './a.ts';"],
];

const root = await mkdtemp(join(tmpdir(), 'import-zones-'));
afterAll(() => rm(root, { recursive: true }));

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

test('every planted import that breaks a rule is caught, and nothing else', async () => {
  for (const [file, content] of [...harmless, ...planted]) await write(file, content);
  const { output } = await cruise(['src', 'scripts'], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new TypeError('expected a result, got a report');
  const caught = output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  expect(caught.sort()).toEqual(planted.map(([file, , rule]) => `${file} ${rule}`).sort());
});

test('every rule has an import planted against it', () => {
  const rulesBroken = new Set(planted.map(([, , rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name = '') => !rulesBroken.has(name))).toEqual(
    [],
  );
});
