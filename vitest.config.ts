import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**'],
    // What is tested keeps no state, and loading every module anew for each file takes most of the time.
    isolate: false,
    // A busy machine must not fail a test.
    testTimeout: 30_000,
    // Of the models alone: a line of physics that no test runs is a claim that nobody checked.
    coverage: {
      provider: 'v8',
      include: ['src/lib/models/**/*.ts'],
      reportsDirectory: 'test-results/coverage',
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 95 },
    },
  },
});
