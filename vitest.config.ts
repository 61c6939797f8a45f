import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    // A test that needs a document says so in its first line: // @vitest-environment happy-dom
    environment: 'node',
    setupFiles: ['scripts/propertySeed.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    // Vitest leaves one processor to itself: of two, that is half.
    maxWorkers: '100%',
    projects: [
      // Pure functions: nothing that one file leaves behind can reach another, and half of the time was loading modules.
      { extends: true, test: { name: 'core', include: ['shared/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['{electron,renderer,scripts}/**/*.test.{ts,tsx}', 'e2e/sync-tools/**/*.test.ts'],
        },
      },
    ],
  },
});
