import { readFileSync } from 'node:fs';
import { areDependenciesFresh } from './freshness.mjs';
import { inProject } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say, stop } from './say.mjs';

/** Without a network npm would otherwise take minutes to say so. */
const PATIENCE = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000'];

/** @param {string} file @returns {unknown} null when it cannot be read */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Installs the packages of package-lock.json when those that are there are not the same. Uses Node's own modules
 * only: it is what runs first on a fresh clone. */
export async function ensureDependencies() {
  const lock = readJson(inProject('package-lock.json'));
  if (areDependenciesFresh(lock, readJson(inProject('node_modules', '.package-lock.json')))) return;
  say('Installing the packages (half a minute or so)…');
  const installed = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...PATIENCE], {
    capture: true,
  });
  if (installed.code === 0) return;
  stop(`${installed.output.trim()}\nThe packages could not be installed: see above, then try again.`);
}
