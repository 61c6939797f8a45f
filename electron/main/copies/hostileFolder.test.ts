import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeBoards } from '@shared/crdt/merge';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';
import { createCopyKeeper } from './copyKeeper';

// The folder is shared: whoever can write into it can put anything beside the board, under any name.

const mine = boardWith([retro]);
const theirs = edited(mine, [card('c_1', 'Écrit ailleurs')]);

async function setUp() {
  const folder = await tempFolder();
  const archiveFolder = join(await tempFolder(), 'absorbed');
  const path = join(folder, 'board.json');
  await writeFile(path, textOf(mine));
  let time = Date.UTC(2026, 10, 22);
  const keeper = createCopyKeeper({ path, boardId: 'b_test', archiveFolder, now: () => time });
  return { folder, archiveFolder, keeper, later: () => (time += 11 * 60 * 1000) };
}

describe('a hostile folder', () => {
  it.skipIf(process.platform === 'win32')('cannot make the app read what has no end', async () => {
    const { folder, keeper } = await setUp();
    execFileSync('mkfifo', [join(folder, 'board-PC.json')]);
    await symlink('/dev/zero', join(folder, 'board 2.json'));
    await symlink('board 3.json', join(folder, 'board 3.json'));
    await mkdir(join(folder, 'board 4.json'));
    expect(await keeper.find()).toEqual([]);
  });

  it('cannot make it read a huge file', async () => {
    const { folder, keeper } = await setUp();
    const huge = join(folder, 'board-PC.json');
    await writeFile(huge, textOf(theirs));
    await truncate(huge, 60 * 1024 * 1024);
    expect(await keeper.find()).toEqual([]);
  });

  it('cannot make it remove or change a file elsewhere by a link that is named like a conflict copy', async () => {
    const { folder, keeper, later } = await setUp();
    const elsewhere = join(await tempFolder(), 'precious.json');
    await writeFile(elsewhere, textOf(theirs));
    const link = 'board.sync-conflict-20261122-101500-ABCDEFG.json';
    await symlink(elsewhere, join(folder, link));
    const [copy] = await keeper.find();
    if (!copy) throw new Error('not found');
    await keeper.archive(copy);
    later();
    await keeper.tidy(mergeBoards(mine, theirs).board);
    expect(await readdir(folder)).not.toContain(link);
    expect(await readFile(elsewhere, 'utf8')).toBe(textOf(theirs));
  });

  it.skipIf(process.platform === 'win32')(
    'may give its files any name: each is archived under one that is safe',
    async () => {
      const { folder, archiveFolder, keeper } = await setUp();
      const names = [
        'board\n[2026] error everything is fine.json',
        'board \u202enosj.exe',
        '<img src=x onerror=alert(1)>.json',
        '-rf ~.json',
        `${'é'.repeat(125)}.json`,
        '$(reboot) `reboot` %00.json',
      ];
      for (const [index, name] of names.entries()) {
        await writeFile(join(folder, name), textOf(edited(theirs, [card(`c_${index + 2}`, name)])));
      }
      const copies = await keeper.find();
      expect(copies.map(({ name }) => name).sort()).toEqual([...names].sort());
      for (const copy of copies) await keeper.archive(copy);
      const archived = await readdir(archiveFolder);
      expect(archived).toHaveLength(names.length);
      for (const name of archived) expect(name).toMatch(/^[0-9A-Za-z]{12} /);
    },
  );
});
