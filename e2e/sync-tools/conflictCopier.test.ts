import { mkdir, mkdtemp, readFile, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCopies } from '../../electron/main/copies/findCopies';
import { toolOfCopy } from '../../electron/main/copies/syncTools';
import { sha256 } from '../../electron/main/storage/sha256';
import type { Board } from '../../shared/crdt/board';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { mergeBoards } from '../../shared/crdt/merge';
import { setting, smallBoard, written } from '../../shared/testing/writers';
import { ConflictCopier } from './players/conflictCopier';
import { type ConflictStyle, type ConflictStyleName, conflictStyles } from './players/conflictNames';
import { type Folders, namesIn, type Side, sides } from './players/folders';

const name = 'Board.debrief.json';
const at = new Date(Date.UTC(2026, 10, 22, 21, 4, 9));
const onA = written(smallBoard, 'ana7f', 5, [setting('c_1', 'title', 'Lunch served late')]);
const onB = written(smallBoard, 'leoc2', 6, [setting('c_1', 'notes', 'We had eaten at eleven')]);
const both = encodeBoard(mergeBoards(onA, onB).board, sha256);

/** Where the copy is named so that its tool can be thanked on the screen; others are known by content alone. */
const expectedNames: Readonly<Record<ConflictStyleName, readonly [copy: string, thanked: string | null]>> = {
  dropbox: ["Board.debrief (Maman's conflicted copy 2026-11-22).json", 'Dropbox'],
  dropboxFrench: ['Board.debrief (copie en conflit de Maman 2026-11-22).json', 'Dropbox'],
  oneDrive: ['Board.debrief-Maman.json', null],
  oneDriveLinux: ['Board.debrief-Papa-PC-safeBackup-0001.json', 'OneDrive'],
  googleDrive: ['Board.debrief (1).json', null],
  iCloud: ['Board.debrief 2.json', null],
  nextcloud: ['Board.debrief (conflicted copy Papa-PC 2026-11-22 210409).json', 'Nextcloud'],
  syncthing: ['Board.debrief.sync-conflict-20261122-210409-MAMAN2A.json', 'Syncthing'],
  seafile: ['Board.debrief (SFConflict Maman 2026-11-22-210409).json', 'Seafile'],
  synology: ['Board.debrief_Maman_Nov-22-2104-2026_Conflict.json', 'Synology Drive'],
  resilio: ['Board.debrief.Conflict.json', 'Resilio Sync'],
  pCloud: ['Board.debrief.json.conflicted', 'pCloud'],
  unison: ['Board.debrief (conflict_on_2026-11-22).json', 'Unison'],
  rcloneBisync: ['Board.debrief.json..path1', 'rclone'],
};

let root = '';
let folders: Folders = { a: '', b: '' };

const write = async (side: Side, board: Board, minute: number): Promise<void> => {
  await writeFile(join(folders[side], name), encodeBoard(board, sha256));
  const time = Date.UTC(2026, 10, 22, 20, minute) / 1_000;
  await utimes(join(folders[side], name), time, time);
};
const text = (side: Side, file = name): Promise<string> => readFile(join(folders[side], file), 'utf8');
/** What the app makes of a folder: the board, if it is there, and every copy beside it. */
const mergedOn = async (side: Side): Promise<string> => {
  const path = join(folders[side], name);
  const copies = await findCopies(path, smallBoard.id, new Map());
  const own = (await namesIn(folders[side])).includes(name) ? [await findOwn(path)] : [];
  const boards = [...own, ...copies.map(({ board }) => board)];
  return encodeBoard(
    boards.reduce((one, other) => mergeBoards(one, other).board),
    sha256,
  );
};
/** The board itself, by the same reader: it is a copy to whoever stands beside it. */
const findOwn = async (path: string): Promise<Board> => {
  const copies = await findCopies(join(path, '..', 'nothing.json'), smallBoard.id, new Map());
  return copies.find((copy) => copy.name === name)?.board as Board;
};

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'debrief-conflicts-')));
  folders = { a: join(root, 'a'), b: join(root, 'b') };
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder)));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The same board on both sides, then edited on both before the tool looks again. A's edit is the older one. */
async function inConflict(style: ConflictStyle): Promise<ConflictCopier> {
  const copier = new ConflictCopier(folders, style, { now: () => at });
  await write('a', smallBoard, 0);
  await copier.pass();
  expect(await text('b')).toBe(await text('a'));
  await write('a', onA, 5);
  await write('b', onB, 6);
  return copier;
}

describe.each(Object.entries(conflictStyles))('%s', (key, style: ConflictStyle) => {
  const [copy, thanked] = expectedNames[key as ConflictStyleName];
  const number = style.keeps === 'loser-only' ? 'F9' : style.tool === 'Syncthing' ? 'F7' : 'F8';
  const loser: Side = style.loser === 'local' ? 'b' : 'a';

  it(`[${number}] leaves its copy, which is found and merged by content`, async () => {
    const copier = await inConflict(style);
    await copier.pass();

    expect(await namesIn(folders[loser])).toContain(copy);
    expect(toolOfCopy(copy)).toBe(thanked);
    expect(await mergedOn(loser)).toBe(both);
    const elsewhere = (await namesIn(folders[loser === 'a' ? 'b' : 'a'])).includes(copy);
    expect(elsewhere).toBe(style.keeps === 'both');
    expect(await copier.pass()).toEqual([]);
  });

  it('gives a second copy a name of its own', async () => {
    const copier = await inConflict(style);
    await copier.pass();
    const before = await namesIn(folders[loser]);
    await write('a', written(onA, 'ana7f', 7, [setting('c_1', 'notes', 'Again')]), 7);
    await write('b', written(onB, 'leoc2', 8, [setting('c_1', 'title', 'Again')]), 8);
    await copier.pass();
    const after = await namesIn(folders[loser]);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toEqual(expect.arrayContaining([...before]));
  });
});

it('[F9] what a copy on one side brings reaches the other side through the board', async () => {
  const copier = await inConflict(conflictStyles.nextcloud);
  await copier.pass();
  const merged = await mergedOn('b');
  expect(await mergedOn('a')).not.toBe(merged);
  await writeFile(join(folders.b, name), merged);
  await copier.pass();
  expect(await text('a')).toBe(merged);
});

describe('without a conflict', () => {
  it('a deletion travels, unless the other side was changed', async () => {
    const copier = new ConflictCopier(folders, conflictStyles.syncthing);
    await write('a', smallBoard, 0);
    await copier.pass();
    await rm(join(folders.a, name));
    await write('b', onB, 1);
    await copier.pass();
    expect(await text('a')).toBe(await text('b'));
    await rm(join(folders.a, name));
    await copier.pass();
    for (const side of sides) expect(await namesIn(folders[side])).toEqual([]);
  });
});
