import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'app', testMatch: '**/*.spec.ts', testIgnore: 'packaged/**' },
    // Of what `npm run package -- --dir` made in dist/.
    { name: 'packaged', testMatch: 'packaged/*.spec.ts' },
  ],
  outputDir: 'test-results',
  // A flaky test is a bug: it is fixed, not run again.
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [['list']] : [['list'], ['html', { open: 'never' }]],
  // A picture and the log of a failure are kept in any case (fixtures/test.ts); recording everything costs a quarter.
  use: { trace: process.env.CI ? 'off' : 'retain-on-failure' },
});
