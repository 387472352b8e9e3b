import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**'],
    // What is tested keeps no state, and loading every module anew for each file takes most of the time.
    isolate: false,
  },
});
