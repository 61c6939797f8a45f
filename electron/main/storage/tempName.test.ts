import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/tempFolder';
import { createTempName, isTempName, removeStaleTemps } from './tempName';

describe('the name of a temporary file', () => {
  const name = createTempName();

  it.each([
    ['Syncthing (lib/fs/tempname.go)', /^~syncthing~/],
    ['Dropbox', /^~.*\.tmp$/],
    ['Nextcloud (sync-exclude.lst)', /^~.*\.tmp$/],
    ['OneDrive', /\.tmp$/],
  ])('is one that %s skips', (_tool, pattern) => {
    expect(name).toMatch(pattern);
  });

  it('is legal everywhere, short, and never the same', () => {
    expect(name).toMatch(/^[~a-z0-9.-]+$/);
    expect(name.length).toBeLessThan(64);
    expect(createTempName()).not.toBe(name);
    expect(isTempName(name)).toBe(true);
    expect(isTempName('Board.debrief.json')).toBe(false);
    expect(isTempName('~syncthing~Board.debrief.json.tmp')).toBe(false);
  });
});

it('clears up its own leftovers once they are old, and nothing else', async () => {
  const folder = await tempFolder();
  const [old, fresh] = [createTempName(), createTempName()];
  const others = ['~syncthing~Board.debrief.json.tmp', 'x.tmp', 'Board.debrief.json'];
  for (const name of [old, fresh, ...others]) await writeFile(join(folder, name), 'x');
  for (const name of [old, ...others]) await utimes(join(folder, name), 1_000, 1_000);
  await removeStaleTemps(folder, Date.now());
  expect((await readdir(folder)).sort()).toEqual([fresh, ...others].sort());
});

it('does not mind a folder that is gone', async () => {
  await expect(removeStaleTemps(join(await tempFolder(), 'gone'), 0)).resolves.toBeUndefined();
});
