// Makes sure there is an Electron binary. npm runs it after every install (`--postinstall`): Electron's own package
// has had no install script since version 42. Without a network an install still succeeds, and `npm start` or
// `npm test` tries again; bytes that are not the expected ones stop everything.
import { ensureElectron } from './lib/ensureElectron.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { say, stop } from './lib/say.mjs';

requireNode();
const afterInstall = process.argv.includes('--postinstall');
const ensured = await ensureElectron();
if (!ensured.ok) {
  if (afterInstall && ensured.kind === 'unreachable')
    say(`${ensured.message} Continuing without it for now.`);
  else stop(ensured.message);
}
