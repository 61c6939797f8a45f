// Sets everything up that is missing, then opens the app. What follows `--` goes to the app:
//   npm start -- --board=FILE --user-data-dir=DIR --lang=fr
// On a fresh clone there is no package yet: this and what it imports use Node's own modules only.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { hasDisplay, needsNoSandbox } from './lib/display.mjs';
import { ensureElectron } from './lib/ensureElectron.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { inProject, root } from './lib/paths.mjs';
import { runInForeground } from './lib/run.mjs';
import { say, stop } from './lib/say.mjs';

requireNode();
if (!hasDisplay(process.platform, process.env)) {
  stop(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); under Xvfb: xvfb-run -a npm start',
  );
}

await ensureDependencies();
const electron = await ensureElectron();
if (!electron.ok) stop(electron.message);
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);

// Chromium's own switches stand before the app's folder, the app's arguments after it.
const switches = [];
if (needsNoSandbox(process.platform, process.getuid?.())) {
  say('Running as root: Chromium only starts without its sandbox (--no-sandbox).');
  switches.push('--no-sandbox');
}
const electronDir = inProject('node_modules', 'electron');
const executable = join(electronDir, 'dist', readFileSync(join(electronDir, 'path.txt'), 'utf8').trim());
process.exitCode = await runInForeground(executable, [...switches, root, ...process.argv.slice(2)]);
