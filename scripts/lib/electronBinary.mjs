import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the Electron binary stands in `node_modules/electron`:
 * - `genuine`: the release that the package's version names;
 * - `fallback`: the third party's copy that `electronFallback.mjs` put there;
 * - `missing`: neither.
 * @typedef {'genuine' | 'fallback' | 'missing'} ElectronState
 */

/** @param {string} file @returns {string | null} */
function readText(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * @param {string} electronDir `node_modules/electron`
 * @returns {ElectronState}
 */
export function readElectronState(electronDir) {
  const executable = readText(join(electronDir, 'path.txt'));
  if (!executable || !existsSync(join(electronDir, 'dist', executable))) return 'missing';
  if (existsSync(join(electronDir, 'dist', 'FALLBACK'))) return 'fallback';
  const installed = readText(join(electronDir, 'dist', 'version'))?.replace(/^v/, '');
  const wanted = JSON.parse(readText(join(electronDir, 'package.json')) ?? '{}').version;
  return installed === wanted ? 'genuine' : 'missing';
}

/**
 * What Electron's installer prints when the download server cannot be reached: undici's and Node's words for
 * it, and the statuses a proxy gives for a server that it may not or cannot reach. A 404 or a checksum that does
 * not match is none of these: those must stop everything.
 */
const NETWORK_ERROR =
  /fetch failed|\bterminated\b|other side closed|socket hang up|\bE(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)\b|\bUND_ERR_\w+|Response code (?:407|502|503|504)\b/;

/**
 * @param {string} output what `node_modules/electron/install.js` printed before it failed
 * @returns {boolean}
 */
export function isNetworkError(output) {
  return !/checksum/i.test(output) && NETWORK_ERROR.test(output);
}
