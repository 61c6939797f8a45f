import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { mergeBoards } from '@shared/crdt/merge';
import type { SaveState } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBoardStore } from '../storage/boardStore';
import { createDiskFile } from '../storage/byteFile';
import { createPatience } from '../storage/patience';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createQuietLog } from '../testing/quietLog';
import { tempFolder } from '../testing/tempFolder';
import { createBoardHome } from './boardHome';
import { BoardSession } from './boardSession';
import { openLocalBoard } from './localBoard';

const never = 10_000_000;
const first = boardWith([retro]);

type Machine = { readonly folder: string; readonly data: string };

/** A machine with the board in its shared folder; the file is not written unless somebody asks for it. */
async function machine(): Promise<Machine> {
  const folder = await tempFolder();
  await writeFile(join(folder, 'board.json'), textOf(first));
  return { folder, data: await tempFolder() };
}

async function open({ folder, data }: Machine) {
  const path = join(folder, 'board.json');
  const store = createBoardStore({ file: createDiskFile(path), path, keepOld: async () => undefined });
  const read = await store.read();
  if (!read.ok || !read.value) throw new Error('not read');
  const log = createQuietLog();
  const local = openLocalBoard({ folder: data, boardId: 'b_test', mintReplica: () => 'mine', log });
  const states: SaveState[] = [];
  const session = new BoardSession(
    {
      inFile: read.value.board,
      kept: await local.kept.load().then(
        ({ board }) => board,
        () => null,
      ),
      isSample: false,
      readOnly: null,
    },
    {
      home: createBoardHome({
        path,
        boardId: 'b_test',
        archiveFolder: local.absorbedFolder,
        store,
        storeAt: () => store,
        patience: createPatience(),
        now: Date.now,
        onMoved: () => undefined,
      }),
      local,
      merge: mergeBoards,
      mintId: (kind) => `${kind}_minted`,
      now: () => Date.UTC(2026, 10, 22),
      onChange: () => undefined,
      onNotices: () => undefined,
      onSaveState: (state) => states.push(state),
      log,
      timing: { afterLastMs: never, atMostMs: never, retryMs: never, restMs: 5 },
    },
  );
  onTestFinished(() => session.close());
  const shown = (kind: SaveState['kind']) =>
    vi.waitFor(() => expect(states.at(-1)?.kind).toBe(kind), { interval: 5 });
  return { session, states, shown, store, log };
}

const titles = (board: Board): string[] =>
  [...boardView(board).values()].flatMap((record) => (record.type === 'card' ? [record.title] : [])).sort();
const onDisk = async ({ folder }: Machine): Promise<Board> => {
  const path = join(folder, 'board.json');
  const store = createBoardStore({ file: createDiskFile(path), path, keepOld: async () => undefined });
  const read = await store.read();
  if (!read.ok || !read.value) throw new Error('not read');
  return read.value.board;
};

describe('edits kept on this machine', () => {
  it('[F22] survive an end without warning once the screen says they are kept', async () => {
    const here = await machine();
    const before = await open(here);
    before.session.apply(card('c_1', 'Le repas à 13 h 30'));
    before.session.apply(card('c_2', 'La sieste à 15 h'));
    await before.shown('kept');
    expect(titles(await onDisk(here))).toEqual([]);

    // No close, no save: the session is simply no more.
    const after = await open(here);
    expect(titles(after.session.board)).toEqual(['La sieste à 15 h', 'Le repas à 13 h 30']);
    expect(after.session.hasUnsaved).toBe(true);
    await after.session.saveNow();
    expect(titles(await onDisk(here))).toEqual(['La sieste à 15 h', 'Le repas à 13 h 30']);
  });

  it('[F6] come back when an older file has silently replaced the newer one', async () => {
    const here = await machine();
    const { session } = await open(here);
    session.apply(card('c_1', 'À nous'));
    await session.saveNow();
    await writeFile(join(here.folder, 'board.json'), textOf(edited(first, [card('c_2', 'À eux')])));
    await session.saveNow();
    expect(titles(await onDisk(here))).toEqual(['À eux', 'À nous']);
  });

  it('[F17] come back when the older file was put there while the app was closed', async () => {
    const here = await machine();
    const { session, shown } = await open(here);
    session.apply(card('c_1', 'Écrit cette année'));
    await session.saveNow();
    await shown('saved');
    await session.close();
    await writeFile(join(here.folder, 'board.json'), textOf(first));
    const again = await open(here);
    expect(titles(again.session.board)).toEqual(['Écrit cette année']);
    await again.session.saveNow();
    expect(titles(await onDisk(here))).toEqual(['Écrit cette année']);
  });

  it('[F14] are kept while the folder is gone, and reach it when it is back', async () => {
    const here = await machine();
    const { session, shown, states } = await open(here);
    await rename(here.folder, `${here.folder}-away`);
    session.apply(card('c_1', 'Écrit sans le dossier'));
    await session.saveNow();
    await shown('failing');
    await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ isKept: true }));
    await expect(onDisk(here)).rejects.toThrow();
    await rename(`${here.folder}-away`, here.folder);
    await session.saveNow();
    await shown('saved');
    expect(titles(await onDisk(here))).toEqual(['Écrit sans le dossier']);
  });

  it('keeps what others wrote as well, so that it outlives the file', async () => {
    const here = await machine();
    const { session } = await open(here);
    await writeFile(join(here.folder, 'board.json'), textOf(edited(first, [card('c_2', 'À eux')])));
    await session.saveNow();
    await session.close();
    await writeFile(join(here.folder, 'board.json'), textOf(first));
    expect(titles((await open(here)).session.board)).toEqual(['À eux']);
  });

  it('says that they are not kept when this machine cannot, and keeps them with the next change', async () => {
    const here = await machine();
    const inTheWay = join(here.data, 'boards');
    await writeFile(inTheWay, 'a file where the folder should be');
    const { session, states, shown, log } = await open(here);
    session.apply(card('c_1', 'Une'));
    await vi.waitFor(() => expect(log.lines.join()).toContain('not kept on this machine'));
    expect(states.at(-1)).toEqual({ kind: 'saving' });
    await rm(inTheWay);
    session.apply(card('c_2', 'Deux'));
    await shown('kept');
    expect(titles((await open(here)).session.board)).toEqual(['Deux', 'Une']);
  });

  it('with what a newer version keeps beside the records', async () => {
    const extra = { plans: { soir: 'Dîner à 18 h 30' } };
    const here = await machine();
    const before = await open(here);
    await before.session.saveNow();
    await writeFile(join(here.folder, 'board.json'), textOf({ ...first, extra }));
    await before.session.saveNow();
    await before.session.close();
    await writeFile(join(here.folder, 'board.json'), textOf(first));
    expect((await open(here)).session.board.extra).toEqual(extra);
  });
});
