// Runs the command line, `npm run -s cli -- export lessons board.json`, after building it if need be. On stdout there
// is nothing but what the command line itself prints.
import { build } from './lib/build.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { inProject } from './lib/paths.mjs';
import { runInForeground } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

requireNode();
const built = await build({ onlyIfStale: true, silent: true });
if (!built.ok) stop(built.message);

// npm runs this in the project's folder; relative names are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await runInForeground(
  process.execPath,
  [inProject('out/main/cli.js'), ...process.argv.slice(2)],
  {
    cwd,
  },
);
