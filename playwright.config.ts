import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  // Most of a test is waiting for a browser: two stand side by side on two cores.
  workers: 2,
  timeout: 90_000,
  // In a run of half an hour a browser that dies of the machine fails one test in a thousand; `.ci/run` names what needed its second try.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: 'out/e2e.json' }]] : [['list']],
  use: { trace: 'off' },
});
