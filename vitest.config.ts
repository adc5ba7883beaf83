import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,pages,hostile,versions,corpus}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: ['tests/unit/settle.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
          // Each file has a browser or two of its own, which mostly wait.
          maxWorkers: 2,
          // A busy machine now and then keeps a browser waiting beyond any patience. What fails twice is broken.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
