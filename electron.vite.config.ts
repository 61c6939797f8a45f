import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;
// scripts/build.mjs builds beside out/ and swaps the two.
const out = process.env.DEBRIEF_OUT ?? resolve(root, 'out');
// What is bundled, with its licences; scripts/lib/licences.mjs makes one text of them.
const license = { fileName: 'licences.json' };
const alias = { '@shared': resolve(root, 'shared') };

/** The CLI runs in plain Node: the build fails when anything it loads, however indirectly, imports Electron. */
function cliWithoutElectron(): Plugin {
  return {
    name: 'debrief:cli-without-electron',
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (fileName: string): void => {
        if (seen.has(fileName)) return;
        seen.add(fileName);
        if (fileName === 'electron' || fileName.startsWith('electron/')) {
          this.error('The command line (electron/cli) must not load Electron, but its bundle imports it.');
        }
        const chunk = bundle[fileName];
        if (chunk?.type === 'chunk')
          for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
      };
      visit('cli.js');
    },
  };
}

/** React Aria brings its few words in thirty-odd languages; the app speaks two, and English is what others fall back to. */
function twoLanguages(): Plugin {
  return {
    name: 'debrief:two-languages',
    enforce: 'pre',
    load: {
      filter: { id: /\/react-(aria|aria-components|stately)\/.*\/intl\/.*(?<!en-US|fr-FR)\.mjs$/ },
      handler: () => 'export default {};',
    },
  };
}

// Everything but Electron itself and Node's own modules is bundled, so a packaged app needs no node_modules
// and the sandboxed preload is one file.
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [cliWithoutElectron()],
    build: {
      externalizeDeps: false,
      license,
      outDir: resolve(out, 'main'),
      // The floor of the two runtimes that load this code: Node 20.19 (the CLI) and Electron's newer Node.
      target: 'node20.19',
      rolldownOptions: {
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          cli: resolve(root, 'electron/cli/index.ts'),
          // Started for a file that may never answer.
          reader: resolve(root, 'electron/main/storage/readerProcess.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      license,
      outDir: resolve(out, 'preload'),
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        // A sandboxed preload can be neither ESM nor more than one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react(), twoLanguages()],
    build: {
      outDir: resolve(out, 'renderer'),
      // Electron 42, the oldest this may run on.
      target: 'chrome148',
      minify: 'oxc',
      license,
      // The page's policy allows neither inline scripts nor data: URLs.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        // All that the first screen needs in one script and one style sheet: each file is a round trip to main, which
        // has enough to do while the app starts. What is loaded later stays in files of its own.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
