// Runs a TypeScript script with the project's own resolution (Node 20 cannot load TypeScript):
//   node scripts/run-ts.mjs scripts/generateSchema.ts --check
// The script's arguments are in process.argv from index 2, as if Node had run it. A function it exports as `main`
// is awaited; a number it returns is the exit code.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './lib/paths.mjs';
import { stop } from './lib/say.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) stop('usage: node scripts/run-ts.mjs SCRIPT.ts [ARGUMENT…]');

process.argv = [process.argv[0] ?? 'node', resolve(script), ...args];
const { module } = await runnerImport(resolve(script), {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': inProject('shared') } },
});
const code = await /** @type {{ main?: () => unknown }} */ (module).main?.();
if (typeof code === 'number') process.exitCode = code;
