import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything that out/ is made from, relative to the project. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'scripts/lib/licences.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

const NOT_BUILT = /\.test\.tsx?$|(?:^|\/)README\.md$/;

/**
 * @param {string} path a file or a folder
 * @returns {string[]} the files under it, sorted; none when there is no such path
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A digest of names and contents: the same sources give the same digest, whatever their times say.
 * @param {string} root
 * @param {readonly string[]} [sources]
 * @returns {string}
 */
export function digestSources(root, sources = SOURCES) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
    const name = relative(root, file).split(sep).join('/');
    if (NOT_BUILT.test(name)) continue;
    hash.update(`${name}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/**
 * A digest of what a build wrote, by name, size and time (cheap), so that files another tool put there are noticed.
 * @param {string} out
 * @returns {string}
 */
export function digestOutputs(out) {
  const hash = createHash('sha256');
  for (const folder of ['main', 'preload', 'renderer']) {
    for (const file of filesUnder(join(out, folder))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(out, file)}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/**
 * Whether what is installed is what the lock file says. Optional packages (other platforms' binaries) may be
 * absent.
 * @param {unknown} lock `package-lock.json`, parsed
 * @param {unknown} installed `node_modules/.package-lock.json`, parsed; null when there is none
 * @returns {boolean}
 */
export function areDependenciesFresh(lock, installed) {
  const wanted = packagesOf(lock);
  const have = packagesOf(installed);
  if (!wanted || !have) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = have[path];
    if (there ? there.version !== entry.version : !entry.optional) return false;
  }
  return Object.keys(have).every((path) => path in wanted);
}

/**
 * @param {unknown} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(lockFile) {
  if (typeof lockFile !== 'object' || lockFile === null || !('packages' in lockFile)) return null;
  return /** @type {any} */ (lockFile.packages);
}
