import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

/** What a Debian without a desktop lacks to run Electron and to give it a screen, and a sync tool to test with. From
 * Debian 13 and Ubuntu 24.04 on, two of them have another name. */
const PACKAGES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'syncthing'];
const RENAMED = ['libgtk-3-0', 'libasound2'];

/**
 * @param {string} name
 * @param {string | undefined} path the PATH to look along
 * @returns {boolean}
 */
function isOnPath(name, path) {
  return (path ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/**
 * @param {string} lddOutput what `ldd` printed about a program
 * @returns {string[]} the libraries it could not find
 */
export function missingLibraries(lddOutput) {
  const names = lddOutput.matchAll(/^\s*(\S+) => not found/gm);
  return [...new Set([...names].map((match) => match[1] ?? ''))];
}

/**
 * @param {string} osRelease the text of /etc/os-release
 * @returns {boolean} whether packages are installed with apt-get
 */
export function isDebianLike(osRelease) {
  return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/m.test(osRelease);
}

/**
 * @param {boolean} hasNewNames whether this release has the packages' 64-bit-time names
 * @returns {string[]} `apt-get` and its arguments
 */
export function installCommand(hasNewNames) {
  const packages = PACKAGES.map((name) => (hasNewNames && RENAMED.includes(name) ? `${name}t64` : name));
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
}

/** Whether the tests with a real sync tool can run; without it they say that they are skipped. */
const hasSyncTool = () => isOnPath('syncthing', process.env.PATH);

/** @param {string} electron the Electron program @returns {Promise<string[]>} what is missing, for a person to read */
async function missing(electron) {
  const programs = ['xvfb-run', 'Xvfb', 'xauth'].filter((name) => !isOnPath(name, process.env.PATH));
  const ldd = await run('ldd', [electron], { capture: true });
  return [...programs, ...missingLibraries(ldd.output)];
}

/**
 * Makes sure Electron can run under Xvfb on Linux: as root on Debian and its kin it installs what is missing,
 * elsewhere it names it and ends the script.
 * @param {string} electron the Electron program
 */
export async function ensureSystemPackages(electron) {
  if (process.platform !== 'linux') return;
  const lacking = await missing(electron);
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const isRoot = process.getuid?.() === 0;
  const canInstall = isRoot && isDebianLike(osRelease);
  if (lacking.length === 0 && (hasSyncTool() || !canInstall)) return;

  if (!isDebianLike(osRelease)) {
    stop(
      `The tests need these, please install them with this system's package manager: ${lacking.join(', ')}`,
    );
  }
  if (isRoot) {
    say('Updating the list of system packages…');
    await run('apt-get', ['update', '-qq'], { capture: true });
  }
  const renamed = await run('apt-cache', ['show', 'libasound2t64'], { capture: true });
  const [program = 'apt-get', ...args] = installCommand(renamed.code === 0);
  if (!isRoot) {
    stop(`The tests need ${lacking.join(', ')}. Please run: sudo ${[program, ...args].join(' ')}`);
  }

  const absent = [...lacking, ...(hasSyncTool() ? [] : ['syncthing'])];
  say(`Installing system packages (${absent.join(', ')} missing)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const installed = await run(program, ['-qq', ...args], { capture: true, env });
  const stillLacking = await missing(electron);
  if (stillLacking.length > 0) {
    stop(`${installed.output.trim()}\nStill missing after ${program}: ${stillLacking.join(', ')}`);
  }
}
