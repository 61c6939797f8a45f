// Runs end-to-end tests against a build of the sources as they are: npm run test:e2e -- [--packaged] [Playwright's
// arguments]. `--packaged` packs the app first and runs the tests of that instead.
import { build } from './lib/build.mjs';
import { runEndToEnd } from './lib/e2e.mjs';
import { packageForTests } from './lib/packageForTests.mjs';
import { stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

await ensureSystemPackages(await setUp());
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);
const words = process.argv.slice(2);
const isPackaged = words.includes('--packaged');
if (isPackaged) await packageForTests();
process.exitCode = await runEndToEnd(
  isPackaged ? 'packaged' : 'app',
  words.filter((word) => word !== '--packaged'),
);
