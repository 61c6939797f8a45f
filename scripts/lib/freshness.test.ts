import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areDependenciesFresh, digestOutputs, digestSources } from './freshness.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-freshness-'));
  mkdirSync(join(folder, 'shared/model'), { recursive: true });
  writeFileSync(join(folder, 'shared/model/ids.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('digestSources', () => {
  const digest = () => digestSources(folder, ['shared', 'not-there']);

  it('is the same for the same sources, whatever their times say', () => {
    const before = digest();
    utimesSync(join(folder, 'shared/model/ids.ts'), 1, 1);
    expect(digest()).toBe(before);
  });

  it.each([
    ['changes', () => writeFileSync(join(folder, 'shared/model/ids.ts'), 'two')],
    ['is added', () => writeFileSync(join(folder, 'shared/model/new.ts'), '')],
    ['is renamed', () => renameSync(join(folder, 'shared/model/ids.ts'), join(folder, 'shared/model/id.ts'))],
    ['is removed', () => rmSync(join(folder, 'shared/model/ids.ts'))],
  ])('is another when a file %s', (_what, act) => {
    const before = digest();
    act();
    expect(digest()).not.toBe(before);
  });

  it('leaves out what is not built: tests and READMEs', () => {
    const before = digest();
    writeFileSync(join(folder, 'shared/model/ids.test.ts'), 'test');
    writeFileSync(join(folder, 'shared/README.md'), 'words');
    expect(digest()).toBe(before);
  });
});

describe('digestOutputs', () => {
  it('notices that another tool wrote over a build', () => {
    mkdirSync(join(folder, 'main'));
    writeFileSync(join(folder, 'main/index.js'), 'one');
    const before = digestOutputs(folder);
    expect(digestOutputs(folder)).toBe(before);
    utimesSync(join(folder, 'main/index.js'), 1, 1);
    expect(digestOutputs(folder)).not.toBe(before);
  });
});

describe('areDependenciesFresh', () => {
  const lock = {
    packages: {
      '': { name: 'debrief' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/@biomejs/cli-darwin-arm64': { version: '2.5.15', optional: true },
    },
  };

  it('accepts what the lock file says, without the binaries of other platforms', () => {
    expect(areDependenciesFresh(lock, { packages: { 'node_modules/react': { version: '19.3.1' } } })).toBe(
      true,
    );
  });

  it.each([
    ['nothing is installed', null],
    ['the installed list is unreadable', {}],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/react': { version: '19.3.0' } } }],
    [
      'a package is too much',
      {
        packages: {
          'node_modules/react': { version: '19.3.1' },
          'node_modules/left-pad': { version: '1.3.0' },
        },
      },
    ],
    [
      'an optional package has another version',
      {
        packages: {
          'node_modules/react': { version: '19.3.1' },
          'node_modules/@biomejs/cli-darwin-arm64': { version: '2.5.0' },
        },
      },
    ],
  ])('refuses when %s', (_what, installed) => {
    expect(areDependenciesFresh(lock, installed)).toBe(false);
  });
});
