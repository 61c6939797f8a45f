import { describe, expect, it } from 'vitest';
import { builderConfig, TARGETS } from './builderConfig.mjs';
import { parsePackageRequest, refusalOf } from './packageApp.mjs';

describe('parsePackageRequest', () => {
  it('makes everything the system has, one of them, or the unpacked app alone', () => {
    expect(parsePackageRequest([], 'linux')).toEqual({
      targets: ['AppImage', 'deb', 'tar.gz'],
      isTestBuild: false,
    });
    expect(parsePackageRequest(['tar.gz', '--test-build'], 'linux')).toEqual({
      targets: ['tar.gz'],
      isTestBuild: true,
    });
    expect(parsePackageRequest(['--dir'], 'win32')).toEqual({ targets: ['dir'], isTestBuild: false });
  });

  it.each([['--publish'], ['dmg'], ['--dir', 'exe']])('does not understand %s', (...words) => {
    expect(parsePackageRequest(words, 'linux')).toHaveProperty('problem');
  });
});

describe('refusalOf', () => {
  it('packs the genuine Electron, and somebody else’s for tests only', () => {
    expect(refusalOf('genuine', false)).toBeNull();
    expect(refusalOf('genuine', true)).toBeNull();
    expect(refusalOf('fallback', true)).toBeNull();
    expect(refusalOf('fallback', false)).toContain('--test-build');
    expect(refusalOf('missing', true)).not.toBeNull();
  });
});

describe('builderConfig', () => {
  const config = (system: 'linux' | 'darwin' | 'win32', isTestBuild = false, hasMacCertificate = false) =>
    builderConfig({
      system,
      version: '1.2.3',
      output: 'dist',
      isTestBuild,
      electron: null,
      hasMacCertificate,
    });

  it('says in the version that something is a test build', () => {
    expect(config('linux').extraMetadata).toBeUndefined();
    expect(config('linux', true).extraMetadata).toEqual({ version: '1.2.3-test' });
  });

  it('publishes nothing, and packs no package, source or command line', () => {
    expect(config('linux').publish).toBeNull();
    expect(config('linux').files).toEqual(['out/**', '!out/build.json', '!out/main/cli.js', 'package.json']);
  });

  it('is never the first choice for every JSON file of a machine', () => {
    expect(config('linux').linux?.fileAssociations).toMatchObject([
      { ext: 'debrief.json', mimeType: 'application/x-debrief+json' },
    ]);
    expect(config('darwin').mac?.fileAssociations).toMatchObject([{ ext: 'json', rank: 'Alternate' }]);
    expect(config('win32').win?.fileAssociations).toBeUndefined();
    expect(config('win32').fileAssociations).toBeUndefined();
  });

  it('hardens what it can sign, and signs for nobody where it cannot', () => {
    expect(config('darwin', false, true).mac).toMatchObject({ hardenedRuntime: true });
    expect(config('darwin', false, true).mac).not.toHaveProperty('identity');
    expect(config('darwin').mac).toMatchObject({ identity: '-', hardenedRuntime: false });
  });

  it('has what each system is promised', () => {
    expect(TARGETS).toEqual({
      linux: ['AppImage', 'deb', 'tar.gz'],
      darwin: ['dmg', 'zip'],
      win32: ['nsis', 'portable'],
    });
  });
});
