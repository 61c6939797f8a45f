import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeBoards } from '@shared/crdt/merge';
import { describe, expect, it } from 'vitest';
import { retention } from '../replica/retention';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { tempFolder } from '../testing/tempFolder';
import { createCopyKeeper } from './copyKeeper';

const first = boardWith([retro]);
const theirs = edited(first, [card('c_1', 'Écrit sur l’autre machine')]);
const conflict = 'board.sync-conflict-20261122-101500-ABCDEFG.json';
const nineMinutes = 9 * 60 * 1000;
const elevenMinutes = 11 * 60 * 1000;

async function setUp(name: string) {
  const folder = await tempFolder();
  const archiveFolder = join(await tempFolder(), 'absorbed');
  const path = join(folder, 'board.json');
  let time = Date.UTC(2026, 10, 22);
  await writeFile(path, textOf(first));
  await writeFile(join(folder, name), textOf(theirs));
  const keeper = createCopyKeeper({ path, boardId: 'b_test', archiveFolder, now: () => time });
  const [copy] = await keeper.find();
  if (!copy) throw new Error('not found');
  await keeper.archive(copy);
  const isThere = async () => (await readdir(folder)).includes(name);
  return {
    keeper,
    copy,
    folder,
    archiveFolder,
    isThere,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('copies that were merged', () => {
  it('[F7] are archived as they were, once, however often they are met', async () => {
    const { keeper, copy, archiveFolder } = await setUp(conflict);
    await keeper.archive(copy);
    const names = await readdir(archiveFolder);
    expect(names).toHaveLength(1);
    expect(await readFile(join(archiveFolder, names[0] as string), 'utf8')).toBe(textOf(theirs));
  });

  it('leave the archive as earlier states leave the ring: the last ones stay', async () => {
    const { keeper, copy, archiveFolder } = await setUp(conflict);
    for (let minute = 0; minute < retention.latest; minute += 1) {
      const path = join(archiveFolder, `${minute} older.json`);
      await writeFile(path, 'older');
      await utimes(path, minute * 60, minute * 60);
    }
    await keeper.archive({ ...copy, bytes: Buffer.from(`${textOf(theirs)} `) });
    const names = await readdir(archiveFolder);
    expect(names).toHaveLength(retention.latest);
    expect(names).not.toContain('0 older.json');
    expect(names).not.toContain('1 older.json');
    expect(names).toContain('2 older.json');
  });

  it('[F7] are removed after ten minutes, once the file holds all that is in them', async () => {
    const { keeper, isThere, wait } = await setUp(conflict);
    const merged = mergeBoards(first, theirs).board;
    wait(nineMinutes);
    await keeper.tidy(merged);
    expect(await isThere()).toBe(true);
    wait(elevenMinutes - nineMinutes);
    await keeper.tidy(first);
    expect(await isThere()).toBe(true);
    await keeper.tidy(merged);
    expect(await isThere()).toBe(false);
  });

  it('stay when they were changed since', async () => {
    const { keeper, folder, isThere, wait } = await setUp(conflict);
    await writeFile(join(folder, conflict), textOf(edited(theirs, [card('c_2', 'Encore une')])));
    wait(elevenMinutes);
    await keeper.tidy(mergeBoards(first, theirs).board);
    expect(await isThere()).toBe(true);
  });

  it.each(['board.Conflict.json', 'ma sauvegarde.json'])('stay for good if called %s', async (name) => {
    const { keeper, isThere, wait } = await setUp(name);
    wait(elevenMinutes);
    await keeper.tidy(mergeBoards(first, theirs).board);
    expect(await isThere()).toBe(true);
  });

  it('may have been taken away by somebody else', async () => {
    const { keeper, folder, wait } = await setUp(conflict);
    await rm(join(folder, conflict));
    wait(elevenMinutes);
    await expect(keeper.tidy(mergeBoards(first, theirs).board)).resolves.toBeUndefined();
  });
});
