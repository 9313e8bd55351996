import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Many tests wait for servers and processes: one more than there are processors. With more, tests with a limit of time miss it.
    maxWorkers: availableParallelism() + 1,
  },
});
