// Runs end-to-end tests against a build of the sources as they are: npm run test:e2e -- [Playwright's arguments]
import { build } from './lib/build.mjs';
import { runEndToEnd } from './lib/e2e.mjs';
import { stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';
import { ensureSystemPackages } from './lib/systemPackages.mjs';

await ensureSystemPackages(await setUp());
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);
process.exitCode = await runEndToEnd(process.argv.slice(2));
