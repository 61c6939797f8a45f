import { basename, join } from 'node:path';
import { build } from 'vite';
import { inProject } from './paths.mjs';

/**
 * Makes one plain script of one of ours and all it imports, as the app's build does with the app, so that it starts in
 * a moment and runs at full speed. `external` packages are left to Node, which has to find them from `folder`. Returns
 * its path.
 */
export async function bundleScript(
  script: string,
  folder: string,
  external: readonly string[] = [],
): Promise<string> {
  const name = basename(script).replace(/\.ts$/, '.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject('.'),
    resolve: { alias: { '@shared': inProject('shared') } },
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: inProject(script),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(folder, name);
}
