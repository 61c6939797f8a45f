import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNetworkError, readElectronState } from './electronBinary.mjs';

describe('isNetworkError', () => {
  it.each([
    'TypeError: fetch failed\n    at node:internal/deps/undici/undici:14976:13',
    'TypeError: terminated',
    'Error: getaddrinfo EAI_AGAIN github.com',
    'Error: getaddrinfo ENOTFOUND github.com',
    'Error: connect ECONNREFUSED 127.0.0.1:443',
    'Error: read ECONNRESET',
    'ConnectTimeoutError UND_ERR_CONNECT_TIMEOUT',
    'HTTPError: Response code 503 (Service Unavailable) for https://example.org',
  ])('knows %s', (output) => {
    expect(isNetworkError(output)).toBe(true);
  });

  it.each([
    'Error: Generated checksum for "electron.zip" did not match expected checksum.',
    'Error: fetch failed to match the checksum of electron.zip',
    'HTTPError: Response code 404 (Not Found) for https://example.org',
    'Error: ENOSPC: no space left on device, write',
    'Error: EACCES: permission denied, mkdir',
    'Error [ERR_REQUIRE_ESM]: require() of ES Module',
    '',
  ])('does not excuse %s', (output) => {
    expect(isNetworkError(output)).toBe(false);
  });
});

describe('readElectronState', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-electron-state-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(join(folder, 'dist/version'), 'v45.4.1\n');
    writeFileSync(join(folder, 'dist/electron'), '');
    writeFileSync(join(folder, 'path.txt'), 'electron');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('recognises the release that the package names', () => {
    expect(readElectronState(folder)).toBe('genuine');
  });

  it('recognises the fallback, whose version is another', () => {
    writeFileSync(join(folder, 'dist/version'), '42.0.0');
    writeFileSync(join(folder, 'dist/FALLBACK'), 'for tests only');
    expect(readElectronState(folder)).toBe('fallback');
  });

  it.each([
    ['there is no path.txt', () => rmSync(join(folder, 'path.txt'))],
    ['the program is not there', () => rmSync(join(folder, 'dist/electron'))],
    ['the program is of another release', () => writeFileSync(join(folder, 'dist/version'), '44.0.0')],
    ['there is no version', () => rmSync(join(folder, 'dist/version'))],
  ])('misses it when %s', (_what, act) => {
    act();
    expect(readElectronState(folder)).toBe('missing');
  });
});
