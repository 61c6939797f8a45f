import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCopies } from '../../electron/main/copies/findCopies';
import { toolOfCopy } from '../../electron/main/copies/syncTools';
import { sha256 } from '../../electron/main/storage/sha256';
import { createTempName } from '../../electron/main/storage/tempName';
import type { Board } from '../../shared/crdt/board';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import type { Edit } from '../../shared/crdt/edits';
import { encodeBoard } from '../../shared/crdt/encodeBoard';
import { mergeBoards } from '../../shared/crdt/merge';
import { setting, smallBoard, written } from '../../shared/testing/writers';
import { createSyncthingPair, type SyncthingPair } from './syncthing/pair';
import { hasSyncthing } from './syncthing/program';

const isThere = hasSyncthing();
if (!isThere) console.warn('Skipped: the tests with a real Syncthing, as it is not installed here.');

const name = 'Board.debrief.json';

describe.skipIf(!isThere)('two real Syncthings', { timeout: 120_000 }, () => {
  let root = '';
  let pair: SyncthingPair;

  const pathOn = (side: 'a' | 'b', file = name): string => join(root, side, file);
  const namesOn = async (side: 'a' | 'b'): Promise<string[]> =>
    (await readdir(join(root, side))).filter((file) => file !== '.stfolder').sort();
  const read = async (path: string): Promise<Board> => {
    const decoded = decodeBoard(await readFile(path, 'utf8'), sha256);
    if (!decoded.ok) throw new Error(decoded.error.code);
    return decoded.value.board;
  };
  const write = (side: 'a' | 'b', board: Board): Promise<void> =>
    writeFile(pathOn(side), encodeBoard(board, sha256));
  const edit = async (side: 'a' | 'b', replica: string, minutes: number, edits: readonly Edit[]) =>
    write(side, written(await read(pathOn(side)), replica, minutes, edits));
  /** What the app does when it looks: its own file, and every copy beside it. */
  const lookOn = async (side: 'a' | 'b'): Promise<Board> => {
    const mine = await read(pathOn(side));
    const copies = await findCopies(pathOn(side), mine.id, new Map());
    return copies.reduce((board, copy) => mergeBoards(board, copy.board).board, mine);
  };

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'debrief-syncthing-')));
    pair = await createSyncthingPair(root);
    await pair.start();
  }, 120_000);
  afterAll(async () => {
    await pair?.stop();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    for (const file of await namesOn('a')) await rm(pathOn('a', file));
    await pair.inSync();
    await write('a', smallBoard);
    await pair.inSync();
    expect(await read(pathOn('b'))).toEqual(smallBoard);
  });

  it('[F7-real] boards edited on both sides while Syncthing was stopped come together', async () => {
    await pair.whileStopped(async () => {
      await edit('a', 'ana7f', 5, [setting('c_1', 'title', 'Lunch served late')]);
      await edit('b', 'leoc2', 6, [setting('c_1', 'notes', 'We had eaten at eleven')]);
    });
    await pair.inSync();

    const left = await namesOn('a');
    expect(left).toEqual(await namesOn('b'));
    const copy = left.find((file) => file !== name) ?? '';
    expect(left).toHaveLength(2);
    expect(toolOfCopy(copy)).toBe('Syncthing');

    const [onA, onB] = [await lookOn('a'), await lookOn('b')];
    expect(onA.records.get('c_1')?.fields).toMatchObject({
      title: 'Lunch served late',
      notes: 'We had eaten at eleven',
    });
    expect(encodeBoard(onB, sha256)).toBe(encodeBoard(onA, sha256));

    await write('a', onA);
    await pair.inSync();
    expect(await readFile(pathOn('b'), 'utf8')).toBe(encodeBoard(onA, sha256));
  });

  it('[F7-real] both texts of one field are kept, the same on both sides', async () => {
    await pair.whilePaused(async () => {
      await edit('a', 'ana7f', 5, [setting('c_1', 'title', 'Lunch served late')]);
      await edit('b', 'leoc2', 6, [setting('c_1', 'title', 'We were hungry')]);
    });
    await pair.inSync();

    const [onA, onB] = [await lookOn('a'), await lookOn('b')];
    expect(encodeBoard(onB, sha256)).toBe(encodeBoard(onA, sha256));
    const card = onA.records.get('c_1');
    expect(card?.fields.title).toBe('We were hungry');
    expect(card?.alternatives.title?.map(({ value }) => value)).toEqual(['Lunch served late']);
  });

  it('[F7-real] two machines that merged to the same state leave no conflict copy', async () => {
    const merged = written(smallBoard, 'ana7f', 5, [setting('c_1', 'title', 'Lunch served late')]);
    await pair.whileStopped(async () => {
      await write('a', merged);
      await write('b', merged);
    });
    await pair.inSync();
    expect(await namesOn('a')).toEqual([name]);
    expect(await namesOn('b')).toEqual([name]);
  });

  it('a file that is being written is never sent', async () => {
    const unfinished = createTempName();
    await writeFile(pathOn('a', unfinished), 'half a board');
    await writeFile(pathOn('a', 'finished.txt'), 'sent');
    await pair.inSync();
    expect(await namesOn('b')).toEqual([name, 'finished.txt']);
    expect(await namesOn('a')).toContain(unfinished);
  });

  it('an edit on one side beats the deletion of the file on the other', async () => {
    await pair.whileStopped(async () => {
      await edit('a', 'ana7f', 5, [setting('c_1', 'title', 'Lunch served late')]);
      await rm(pathOn('b'));
    });
    await pair.inSync();
    expect((await read(pathOn('b'))).records.get('c_1')?.fields.title).toBe('Lunch served late');
  });
});
