import { describe, expect, it } from 'vitest';
import { hasDisplay, needsNoSandbox } from './display.mjs';
import { isNodeRecentEnough } from './nodeVersion.mjs';
import { installCommand, isDebianLike, missingLibraries } from './systemPackages.mjs';

describe('isNodeRecentEnough', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('accepts %s', (version) => {
    expect(isNodeRecentEnough(version)).toBe(true);
  });
  it.each(['18.20.4', '20.18.3'])('refuses %s', (version) => {
    expect(isNodeRecentEnough(version)).toBe(false);
  });
});

describe('hasDisplay', () => {
  it('asks for X or Wayland on Linux only', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});

describe('needsNoSandbox', () => {
  it('is for root on Linux', () => {
    expect(needsNoSandbox('linux', 0)).toBe(true);
    expect(needsNoSandbox('linux', 1000)).toBe(false);
    expect(needsNoSandbox('darwin', 0)).toBe(false);
    expect(needsNoSandbox('win32', undefined)).toBe(false);
  });
});

describe('missingLibraries', () => {
  it('finds those that ldd did not', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  });
});

describe('isDebianLike', () => {
  it.each(['ID=debian', 'ID=ubuntu\nID_LIKE=debian', 'ID=linuxmint\nID_LIKE="ubuntu debian"'])(
    'accepts %j',
    (text) => {
      expect(isDebianLike(text)).toBe(true);
    },
  );
  it.each(['ID=fedora', 'NAME="not debian"\nID=arch', ''])('refuses %j', (text) => {
    expect(isDebianLike(text)).toBe(false);
  });
});

describe('installCommand', () => {
  it('names the packages as Debian 12 does', () => {
    expect(installCommand(false).join(' ')).toBe(
      'apt-get install -y --no-install-recommends xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 syncthing',
    );
  });
  it('names them as Debian 13 and Ubuntu 24.04 do', () => {
    expect(installCommand(true)).toEqual(
      expect.arrayContaining(['libgtk-3-0t64', 'libnss3', 'libasound2t64']),
    );
  });
});
