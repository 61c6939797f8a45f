// Measures the app and prints what it found: `npm run bench -- [startup] [drag] [save] [memory] [crdt] [--write]`. Without a
// name it measures everything; `--write` also puts the figures into docs/benchmarks.md. It never fails because a
// figure is bad: what the figures should be is printed beside them.
import { build } from './lib/build.mjs';
import { ensureElectron } from './lib/ensureElectron.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

requireNode();
const ensured = await ensureElectron();
if (!ensured.ok) stop(ensured.message);
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);

const bench = [inProject('scripts/run-ts.mjs'), inProject('scripts/bench/main.ts'), ...process.argv.slice(2)];
const ran = needsDisplay()
  ? await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, ...bench])
  : await run(process.execPath, bench);
if (ran.code === 127) stop('There is no display. Install xvfb and xauth, or run this on a desktop.');
process.exitCode = ran.code;

/** Whether there is no screen to open a window on. */
function needsDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}
