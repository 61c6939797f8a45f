// Sets everything up that is missing, then opens the app. What follows `--` goes to the app:
//   npm start -- --board=FILE --user-data-dir=DIR --lang=fr
// On a fresh clone there is no package yet: this and what it imports use Node's own modules only.
import { build } from './lib/build.mjs';
import { hasDisplay, needsNoSandbox } from './lib/display.mjs';
import { root } from './lib/paths.mjs';
import { runInForeground } from './lib/run.mjs';
import { say, stop } from './lib/say.mjs';
import { setUp } from './lib/setUp.mjs';

if (!hasDisplay(process.platform, process.env)) {
  stop(
    'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); under Xvfb: xvfb-run -a npm start',
  );
}

const electron = await setUp();
const built = await build({ onlyIfStale: true, quiet: true });
if (!built.ok) stop(built.message);

// Chromium's own switches stand before the app's folder, the app's arguments after it.
const switches = [];
if (needsNoSandbox(process.platform, process.getuid?.())) {
  say('Running as root: Chromium only starts without its sandbox (--no-sandbox).');
  switches.push('--no-sandbox');
}
process.exitCode = await runInForeground(electron, [...switches, root, ...process.argv.slice(2)]);
