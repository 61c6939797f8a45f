import { mkdir, mkdtemp, readFile, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allNames, type Deed, type Folders, namesIn, type Side, type SyncPlayer } from './players/folders';
import { HalfWrittenCopier } from './players/halfWritten';
import { LateDelivery, PeerDeletion, StaleRestore } from './players/mishaps';
import { NewestWinsCopier } from './players/newestWins';

const name = 'Board.debrief.json';
let root = '';
let folders: Folders = { a: '', b: '' };

const write = async (side: Side, text: string, minute = 0): Promise<void> => {
  await writeFile(join(folders[side], name), text);
  const time = Date.UTC(2026, 10, 22, 20, minute) / 1_000;
  await utimes(join(folders[side], name), time, time);
};
const read = (side: Side): Promise<string> => readFile(join(folders[side], name), 'utf8');

/** Two empty folders. */
async function emptyFolders(): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
}

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'debrief-players-')));
  folders = { a: join(root, 'a'), b: join(root, 'b') };
  await emptyFolders();
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the newest-wins copier', () => {
  it('writes the newer file over the older one, and then has nothing to do', async () => {
    await write('a', 'older', 1);
    await write('b', 'newer', 2);
    const copier = new NewestWinsCopier(folders);
    expect(await copier.pass()).toEqual([{ did: 'copied the newer', on: 'a', name }]);
    expect([await read('a'), await read('b')]).toEqual(['newer', 'newer']);
    expect(await copier.pass()).toEqual([]);
  });

  it('brings a deleted file back, and leaves unfinished files alone', async () => {
    await write('b', 'still here');
    await writeFile(join(folders.b, '~syncthing~debrief-1.tmp'), 'unfinished');
    await new NewestWinsCopier(folders).pass();
    expect(await namesIn(folders.a)).toEqual([name]);
  });
});

describe('the half-written copier', () => {
  const old = 'O'.repeat(100);
  const fresh = 'n'.repeat(80);
  const tornWith = async (seed: number): Promise<readonly [Deed | undefined, string]> => {
    await emptyFolders();
    await write('a', old, 1);
    await write('b', fresh, 2);
    const copier = new HalfWrittenCopier(folders, seed);
    const [deed] = await copier.pass();
    expect(copier.isHalfway).toBe(true);
    const torn = await read('a');
    await copier.pass();
    expect([copier.isHalfway, await read('a')]).toEqual([false, fresh]);
    return [deed, torn];
  };

  it('leaves a file cut off or half new and half old, and finishes in the next pass', async () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 10; seed += 1) {
      const [deed, torn] = await tornWith(seed);
      const length = /^n*/.exec(torn)?.[0].length ?? 0;
      const isCutOff = deed?.did.startsWith('truncated');
      expect(torn).toBe(isCutOff ? fresh.slice(0, length) : fresh.slice(0, length) + old.slice(length));
      kinds.add(isCutOff ? 'truncated' : 'overwritten');
    }
    expect(kinds.size).toBe(2);
  });

  it('does the same again for the same seed', async () => {
    expect(await tornWith(7)).toEqual(await tornWith(7));
  });

  it('also tears a file that is new to the other side', async () => {
    await write('a', fresh);
    const copier = new HalfWrittenCopier(folders, 3);
    await copier.pass();
    expect(fresh.startsWith(await read('b'))).toBe(true);
    await copier.pass();
    expect(await read('b')).toBe(fresh);
  });
});

describe('mishaps', () => {
  const passUntil = async (player: SyncPlayer, isSo: () => Promise<boolean>): Promise<void> => {
    for (let pass = 0; !(await isSo()); pass += 1) {
      if (pass > 50) throw new Error('It never happened');
      await player.pass();
    }
  };

  it('late delivery writes an old state over a newer one', async () => {
    await write('a', 'older', 1);
    await write('b', 'newer', 2);
    const post = new LateDelivery(folders, name, 1);
    await post.pass();
    expect(post.isUnderWay).toBe(true);
    await passUntil(post, async () => (await read('b')) === 'older');
    await passUntil(post, async () => (await read('a')) === 'newer');
    expect(post.isUnderWay).toBe(false);
  });

  it('the file is deleted on one side', async () => {
    await write('a', 'board');
    await write('b', 'board');
    const [deed] = await new PeerDeletion(folders, name, 5).pass();
    expect(await namesIn(folders[deed?.on ?? 'a'])).toEqual([]);
    expect(await allNames(folders)).toEqual([name]);
  });

  it('an old state comes back as if it were new', async () => {
    const restore = new StaleRestore(folders, name, 2, 0.5);
    await write('a', 'old');
    await write('b', 'old');
    for (let pass = 0; pass < 8; pass += 1) await restore.pass();
    await write('a', 'new', 1);
    await write('b', 'new', 1);
    await passUntil(restore, async () => [await read('a'), await read('b')].includes('old'));
    await new NewestWinsCopier(folders).pass();
    expect([await read('a'), await read('b')]).toEqual(['old', 'old']);
  });
});
