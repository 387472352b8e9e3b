// Who may import whom. An arrow that is not here is an error: content → components → lib/models → lib/units.

/** @type {(name: string, from: string, allowed: string, comment: string) => import('dependency-cruiser').IForbiddenRuleType} */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|scripts|test)/', pathNot: allowed },
});

const zones = [
  only(
    'units-stand-alone',
    '^src/lib/units/',
    '^src/lib/(units|problems)/',
    'units know nothing above them',
  ),
  only(
    'models-stand-on-units',
    '^src/lib/models/',
    '^src/lib/(models|units)/',
    'a model is physics and its units, usable without the handbook',
  ),
  only('lib-stands-alone', '^src/lib/', '^src/lib/', 'src/lib is imported by all and imports none'),
  only(
    'markdown-and-loading-below-components',
    '^src/(markdown|loading)/',
    '^src/(lib|markdown|loading)/|^src/components/reading/[^/]+\\.ts$',
    'reading content does not depend on how it is shown',
  ),
  only(
    'components-below-pages',
    '^src/components/',
    '^src/(components|lib|markdown|loading)/',
    'a component does not know the pages that use it',
  ),
  only('source-without-scripts', '^src/', '^src/', 'what is built needs neither scripts nor tests'),
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const purity = [
  {
    name: 'lib-is-pure',
    comment: 'no disk, network, clock or framework in src/lib; of Astro only its zod',
    severity: 'error',
    from: { path: '^src/lib/' },
    to: {
      path: '^node:|^(fs|path|os|url|http|crypto|process|child_process)$|node_modules/(astro|@astrojs|preact|vite)/',
      pathNot: 'node_modules/astro/(dist/)?zod',
    },
  },
  {
    name: 'disk-only-in-fs-files',
    comment: 'what reads the disk says so in its name',
    severity: 'error',
    from: { path: '^src/', pathNot: '-fs\\.ts$' },
    to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
  },
  {
    name: 'no-figure-imports-a-figure',
    comment: 'what two figures share belongs to components/plot or lib',
    severity: 'error',
    from: { path: '^src/components/(figures|schematics)/([^/.]+)' },
    to: {
      path: '^src/components/(figures|schematics)/',
      pathNot: '^src/components/$1/$2[./]|\\.css$',
    },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...zones, ...purity],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'node'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
