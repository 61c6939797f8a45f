import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../lib/paths.mjs';

/** Makes one plain script of `machine.ts` in `folder`, so that a machine starts in a moment. Returns its path. */
export async function bundleMachine(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject('.'),
    resolve: { alias: { '@shared': inProject('shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: inProject('scripts/soak/machine.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'machine.mjs' } },
    },
  });
  return join(folder, 'machine.mjs');
}
