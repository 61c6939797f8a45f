import { stop } from './say.mjs';

/** The oldest Node that Vite 8 and Electron's installer run on (`require` of an ES module). */
const MINIMUM = { major: 20, minor: 19 };

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor);
}

/** Ends the script in one line on a Node that is too old. */
export function requireNode() {
  if (isNodeRecentEnough(process.versions.node)) return;
  stop(
    `Débrief needs Node ${MINIMUM.major}.${MINIMUM.minor} or newer; this is Node ${process.versions.node}.`,
  );
}
