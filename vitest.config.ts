import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Many tests wait for servers and processes: more of them than there are processors.
    maxWorkers: 2 * availableParallelism(),
  },
});
