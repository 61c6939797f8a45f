import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { builderConfig, TARGETS } from './builderConfig.mjs';
import { readElectronState } from './electronBinary.mjs';
import { inProject, root } from './paths.mjs';

/** @typedef {import('./builderConfig.mjs').System} System */
/** @typedef {import('electron-builder').Configuration} Configuration */

const ELECTRON = inProject('node_modules/electron');

/**
 * What is asked of `npm run package`.
 * @typedef {object} PackageRequest
 * @property {readonly string[]} targets `dir` for the unpacked app only
 * @property {boolean} isTestBuild
 */

/**
 * @param {readonly string[]} words from the command line
 * @param {System} system
 * @returns {PackageRequest | { problem: string }}
 */
export function parsePackageRequest(words, system) {
  const flags = ['--dir', '--test-build'];
  const named = words.filter((word) => !word.startsWith('--'));
  const wrong =
    words.find((word) => word.startsWith('--') && !flags.includes(word)) ??
    named.find((word) => !TARGETS[system].includes(word));
  if (wrong !== undefined) {
    return { problem: `Not understood: ${wrong}. There are ${[...TARGETS[system], ...flags].join(', ')}.` };
  }
  const targets = words.includes('--dir') ? ['dir'] : named.length > 0 ? named : TARGETS[system];
  return { targets, isTestBuild: words.includes('--test-build') };
}

/**
 * Whether the Electron that is here may be packed: somebody else's only into a test build, which says that it is one.
 * @param {import('./electronBinary.mjs').ElectronState} state
 * @param {boolean} isTestBuild
 * @returns {string | null} why not
 */
export function refusalOf(state, isTestBuild) {
  if (state === 'missing') return 'There is no Electron here: npm start gets it.';
  if (state === 'fallback' && !isTestBuild) {
    return [
      'This Electron is somebody else’s package, for tests only (docs/decisions/0004): it is not packed for people.',
      'On a machine that reaches GitHub npm ci gets the genuine one. For a build to test here:',
      '  npm run package -- --test-build',
    ].join('\n');
  }
  return null;
}

/**
 * Packs the app for this system with electron-builder, from `out/` as it is.
 * @param {PackageRequest & { output: string, change?: (config: Configuration) => Configuration, project?: string }} request
 *   `change` and `project` are for the benchmarks, which pack other things in the very same way
 * @returns {Promise<readonly string[]>} the files made; for `dir` there are none to name
 */
export async function packageApp({
  targets,
  isTestBuild,
  output,
  change = (config) => config,
  project = root,
}) {
  const { Arch, build, Platform } = await import('electron-builder');
  const system = /** @type {System} */ (process.platform);
  const platform = { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS }[system];
  const isDir = targets.includes('dir');
  const isFallback = readElectronState(ELECTRON) === 'fallback';
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const config = builderConfig({
    system,
    version,
    output,
    isTestBuild,
    electron: isFallback || isDir ? electronHere() : null,
    hasMacCertificate: Boolean(process.env.CSC_LINK || process.env.CSC_NAME),
  });
  const own = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  const archs = system === 'darwin' && !isDir && !isFallback ? [Arch.x64, Arch.arm64] : [own];
  preferOwn7za();
  return build({
    targets: platform.createTarget([...targets], ...archs),
    config: change(config),
    projectDir: project,
    publish: 'never',
  });
}

/** Where the unpacked app lies once it has been packed into `output`, and its program. @param {string} output */
export function unpackedApp(output) {
  const suffix = process.arch === 'arm64' ? '-arm64' : '';
  if (process.platform === 'darwin') {
    const app = join(output, `mac${suffix}`, 'Débrief.app');
    return {
      folder: app,
      program: join(app, 'Contents/MacOS/Débrief'),
      resources: join(app, 'Contents/Resources'),
    };
  }
  const isWindows = process.platform === 'win32';
  const folder = join(output, `${isWindows ? 'win' : 'linux'}${suffix}-unpacked`);
  const program = join(folder, isWindows ? 'Debrief.exe' : 'debrief');
  return { folder, program, resources: join(folder, 'resources') };
}

function electronHere() {
  const dist = join(ELECTRON, 'dist');
  return { dist, version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') };
}

/** Archives are made with 7-Zip, which electron-builder downloads unless there is one (Debian: p7zip-full). */
function preferOwn7za() {
  if (process.env.ELECTRON_BUILDER_7ZIP_PATH) return;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, '7za')).find((path) => existsSync(path));
  if (found) process.env.ELECTRON_BUILDER_7ZIP_PATH = found;
}
