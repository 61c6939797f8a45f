// Measures the app and prints what it found: npm run bench -- [startup] [drag] [save] [memory] [crdt] [--write].
// Without a name it measures everything; `--write` also puts the figures into docs/benchmarks.md. It never fails
// because a figure is bad: what the figures should be is printed beside them.
import { build } from './lib/build.mjs';
import { runOnScreen } from './lib/onScreen.mjs';
import { stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';

await setUp();
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);
process.exitCode = await runOnScreen('scripts/bench/main.ts', process.argv.slice(2));
