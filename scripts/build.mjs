// Builds the app into out/. `--if-stale` does nothing when out/ was built from these very sources.
import { build } from './lib/build.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { stop } from './lib/say.mjs';

requireNode();
const built = await build({ onlyIfStale: process.argv.includes('--if-stale') });
if (!built.ok) stop(built.message);
