// Takes the pictures of docs/images/ from the sample board: npm run screenshots. With `-- --all DIR` it takes every
// screen instead, in both languages, both themes and two sizes, into DIR, to be judged by eye; `-- --all DIR guided fr`
// only those (scripts/screenshots/everyScene.ts has the names).
import { build } from './lib/build.mjs';
import { runOnScreen } from './lib/onScreen.mjs';
import { stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';

await setUp();
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);
process.exitCode = await runOnScreen('scripts/screenshots/main.ts', process.argv.slice(2));
