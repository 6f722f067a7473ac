import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A policy holds for every browser of the machine, so nothing else may run beside these. */
const settingPolicies = ['tests/e2e/team-policy.e2e.ts', 'tests/e2e/telemetry.e2e.ts'];

const stories = {
  environment: 'node',
  testTimeout: 180_000,
  hookTimeout: 180_000,
} as const;

/**
 * `unit` needs nothing but Node; `build` looks at `.output`, so build first; `e2e` and `e2e-alone` drive real browsers
 * and are started by `npm run e2e`.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    mockReset: true,
    setupFiles: ['./tests/support/words.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/build/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          ...stories,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: settingPolicies,
          // They wait for browsers more than they work.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { ...stories, name: 'e2e-alone', include: settingPolicies, fileParallelism: false },
      },
    ],
  },
});
