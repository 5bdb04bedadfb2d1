import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 90_000,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: 'out/e2e.json' }]] : [['list']],
  use: { trace: 'off' },
});
