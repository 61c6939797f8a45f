import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Board } from '@shared/crdt/board';
import { decodeBoard } from '@shared/crdt/decodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import type { Command } from '@shared/domain/commands';
import type { BoardChanges, SaveState } from '@shared/ipc/contract';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type BoardStore, createBoardStore } from '../storage/boardStore';
import { createDiskFile } from '../storage/byteFile';
import { createPatience } from '../storage/patience';
import { sha256 } from '../storage/sha256';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createQuietLog } from '../testing/quietLog';
import { asNobody, canMount, smallDisk, tempFolder } from '../testing/tempFolder';
import { createBoardHome } from './boardHome';
import { BoardSession } from './boardSession';
import { openLocalBoard } from './localBoard';

const first = boardWith([retro]);
const quick = { afterLastMs: 5, atMostMs: 20, retryMs: 30, restMs: 5 };

/** A session on a real file in a real folder, next to an app data folder. */
async function openSession({
  folder,
  data,
  readOnly = false,
  merge = mergeBoards,
  wrap = (store) => store,
}: {
  folder?: string;
  data?: string;
  readOnly?: boolean;
  merge?: typeof mergeBoards;
  wrap?: (store: BoardStore, path: string) => BoardStore;
} = {}) {
  const home = folder ?? (await tempFolder());
  const path = join(home, 'Board.debrief.json');
  if (folder === undefined) await writeFile(path, textOf(first));
  const store = wrap(
    createBoardStore({ file: createDiskFile(path), path, keepOld: async () => undefined }),
    path,
  );
  const read = await store.read();
  if (!read.ok || !read.value) throw new Error('not read');
  const log = createQuietLog();
  const appData = data ?? (await tempFolder());
  const local = openLocalBoard({ folder: appData, boardId: 'b_test', mintReplica: () => 'mine', log });
  const changes: BoardChanges[] = [];
  const states: SaveState[] = [];
  const session = new BoardSession(
    {
      inFile: read.value.board,
      isSample: false,
      readOnly: readOnly ? 'read-only' : null,
      kept: (await local.kept.load()).board,
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
      merge,
      mintId: (kind) => `${kind}_minted`,
      now: () => Date.UTC(2026, 10, 22),
      onChange: (change) => changes.push(change),
      onNotices: () => undefined,
      onSaveState: (state) => states.push(state),
      log,
      timing: quick,
    },
  );
  onTestFinished(() => session.close());
  const onDisk = async (): Promise<Board> => {
    const decoded = decodeBoard(await readFile(path, 'utf8'), sha256);
    if (!decoded.ok) throw new Error(decoded.error.code);
    return decoded.value.board;
  };
  return { session, folder: home, data: appData, path, changes, states, onDisk, log };
}

const titles = (board: Board): string[] =>
  [...boardView(board).values()].flatMap((record) => (record.type === 'card' ? [record.title] : [])).sort();
const add = (id: string, title: string): Command => card(id, title);

describe('a board session', () => {
  it('shows an edit at once and has it in the file a moment later', async () => {
    const { session, onDisk, changes, states } = await openSession();
    expect(session.apply(add('c_1', 'Repas à 13 h 30'))).toEqual({ ok: true, value: { created: ['c_1'] } });
    expect(changes).toMatchObject([{ boardId: 'b_test', records: [{ id: 'c_1' }], removed: [] }]);
    expect(states).toEqual([{ kind: 'saving' }]);
    await vi.waitFor(async () => expect(titles(await onDisk())).toEqual(['Repas à 13 h 30']));
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'saved' }));
    expect(session.hasUnsaved).toBe(false);
  });

  it('coalesces edits into one write', async () => {
    let writes = 0;
    const { session, onDisk } = await openSession({
      wrap: (store) => ({
        ...store,
        save(board) {
          writes += 1;
          return store.save(board);
        },
      }),
    });
    for (let n = 0; n < 50; n += 1) session.apply(add(`c_${n}`, `carte ${n}`));
    await session.saveNow();
    expect(titles(await onDisk())).toHaveLength(50);
    expect(writes).toBe(1);
  });

  it('has everything in the file when it is told to save now, edits that come meanwhile included', async () => {
    const { session, onDisk } = await openSession();
    session.apply(add('c_1', 'un'));
    const saving = session.saveNow();
    session.apply(add('c_2', 'deux'));
    await saving;
    session.apply(add('c_3', 'trois'));
    await session.saveNow();
    expect(titles(await onDisk())).toEqual(['deux', 'trois', 'un']);
  });

  it('answers a command that cannot be carried out, and publishes nothing', async () => {
    const { session, changes } = await openSession();
    expect(session.apply({ type: 'card/delete', id: 'c_9' })).toMatchObject({ error: { code: 'not-found' } });
    expect(changes).toEqual([]);
  });

  it('takes back and does again, in the file too', async () => {
    const { session, changes, onDisk } = await openSession();
    session.apply(add('c_1', 'un'));
    session.apply({ type: 'card/set-title', id: 'c_1', title: 'deux' });
    const undone = session.undo();
    const serial = changes.at(-1)?.serial;
    expect(undone).toEqual({ ok: true, value: { command: 'card/set-title', changed: ['c_1'], serial } });
    await session.saveNow();
    expect(titles(await onDisk())).toEqual(['un']);
    expect(session.redo()).toMatchObject({ ok: true });
    await session.saveNow();
    expect(titles(await onDisk())).toEqual(['deux']);
    expect(session.snapshot().history).toEqual({ undo: 'card/set-title', redo: null });
  });

  it('never writes on a board that can only be looked at', async () => {
    const { session, path } = await openSession({ readOnly: true });
    expect(session.apply(add('c_1', 'un'))).toEqual({ ok: false, error: { code: 'read-only' } });
    expect(session.undo()).toMatchObject({ ok: false });
    await writeFile(path, 'anything');
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('anything');
  });

  it('remembers its name and the open retrospective for the next time', async () => {
    const one = await openSession();
    one.session.apply(add('c_1', 'un'));
    one.session.rememberRetro('r_1');
    await one.session.saveNow();
    await one.session.close();
    const two = await openSession({ folder: one.folder, data: one.data });
    expect(two.session.snapshot().lastRetro).toBe('r_1');
    two.session.apply(add('c_2', 'deux'));
    await two.session.saveNow();
    const stamps = (await two.onDisk()).records.get('c_2')?.stamps['*'] ?? '';
    // Not 2: what an older file might have been stamped with meanwhile is not used again.
    expect(Number(/mine:(\d+)/.exec(stamps)?.[1])).toBeGreaterThan(2);
  });

  it('does not know a retrospective that is gone', async () => {
    const { session } = await openSession();
    session.rememberRetro('r_gone');
    expect(session.snapshot().lastRetro).toBeNull();
  });
});

describe('what others write', () => {
  it('[F1] is merged in before a write', async () => {
    const { session, path, onDisk, changes } = await openSession();
    session.apply(add('c_1', 'à nous'));
    await writeFile(path, textOf(edited(first, [add('c_2', 'à eux')])));
    await session.saveNow();
    expect(titles(await onDisk())).toEqual(['à eux', 'à nous']);
    expect(titles(session.board)).toEqual(['à eux', 'à nous']);
    expect(changes.at(-1)).toMatchObject({ records: [{ id: 'c_2' }] });
  });

  it('is taken in when one looks, without an edit of our own and without writing', async () => {
    const { session, path } = await openSession();
    const theirs = textOf(edited(first, [add('c_2', 'à eux')]));
    await writeFile(path, theirs);
    await session.saveNow();
    expect(titles(session.board)).toEqual(['à eux']);
    expect(await readFile(path, 'utf8')).toBe(theirs);
  });

  it('[F6] brings back what an older copy of the file has dropped', async () => {
    const { session, path, onDisk } = await openSession();
    session.apply(add('c_1', 'à nous'));
    await session.saveNow();
    await writeFile(path, textOf(first));
    await session.saveNow();
    expect(titles(await onDisk())).toEqual(['à nous']);
  });

  it('is not lost when it arrives between the look and the write', async () => {
    let meddlings = 0;
    const { session, onDisk } = await openSession({
      wrap: (store, path) => ({
        ...store,
        async save(board) {
          meddlings += 1;
          if (meddlings === 1) await writeFile(path, textOf(edited(first, [add('c_2', 'à eux')])));
          return store.save(board);
        },
      }),
    });
    session.apply(add('c_1', 'à nous'));
    await session.saveNow();
    expect(meddlings).toBe(2);
    expect(titles(await onDisk())).toEqual(['à eux', 'à nous']);
  });

  it('does not keep a save busy for ever', async () => {
    let n = 0;
    const { session, states } = await openSession({
      wrap: (store, path) => ({
        ...store,
        async save(board) {
          n += 1;
          await writeFile(path, textOf(edited(first, [add(`c_${n}`, `à eux ${n}`)])));
          return store.save(board);
        },
      }),
    });
    session.apply(add('c_mine', 'à nous'));
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'write-failed', reason: 'EBUSY' } });
    expect(states.at(-1)?.kind).toBe('failing');
    expect(titles(session.board)).toContain('à nous');
  });

  it('a bug in the merge is shown and noted, nothing is written over, and saving goes on once it is gone', async () => {
    let isBroken = true;
    const { session, path, onDisk, log } = await openSession({
      merge: (a, b) => {
        if (isBroken) throw new Error('a bug');
        return mergeBoards(a, b);
      },
    });
    session.apply(add('c_1', 'à nous'));
    const theirs = textOf(edited(first, [add('c_2', 'à eux')]));
    await writeFile(path, theirs);
    expect(await session.saveNow()).toMatchObject({ error: { code: 'write-failed' } });
    expect(log.lines).toContain('error save failed');
    expect(await readFile(path, 'utf8')).toBe(theirs);
    isBroken = false;
    await vi.waitFor(async () => expect(titles(await onDisk())).toEqual(['à eux', 'à nous']));
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['empty', '', { code: 'changed-outside', problem: { code: 'empty' } }],
    [
      'half-written',
      textOf(first).slice(0, 90),
      { code: 'changed-outside', problem: { code: 'half-written' } },
    ],
    ['another board', textOf(boardWith([retro], 'b_other')), { code: 'other-board' }],
    [
      'too new',
      textOf({ ...first, version: 9, minReader: 9 }),
      { code: 'changed-outside', problem: { code: 'too-new' } },
    ],
  ])(
    'because it is %s now, is left alone; the edits stay and go in once it is itself again',
    async (_what, text, problem) => {
      const { session, path, onDisk, states } = await openSession();
      session.apply(add('c_1', 'à nous'));
      await writeFile(path, text);
      expect(await session.saveNow()).toMatchObject({ ok: false, error: problem });
      expect(states.at(-1)).toMatchObject({ kind: 'failing', problem });
      expect(session.apply(add('c_2', 'encore'))).toMatchObject({ ok: true });
      await session.saveNow();
      expect(await readFile(path, 'utf8')).toBe(text);
      expect(session.hasUnsaved).toBe(true);

      await writeFile(path, textOf(first));
      await vi.waitFor(async () => expect(titles(await onDisk())).toEqual(['encore', 'à nous'].sort()));
      await vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'saved' }));
    },
  );

  it('[F15] because it is gone, is not made again by itself', async () => {
    const { session, path, folder, onDisk } = await openSession();
    session.apply(add('c_1', 'à nous'));
    await rename(path, `${path}.moved`);
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
    expect(await readdir(folder)).toEqual(['Board.debrief.json.moved']);
    await rename(`${path}.moved`, path);
    await vi.waitFor(async () => expect(titles(await onDisk())).toEqual(['à nous']));
  });

  it('[F8] because a tool left nothing but two copies, has both taken in', async () => {
    const { session, folder, path } = await openSession();
    await rename(path, `${path}..path1`);
    await writeFile(`${path}..path2`, textOf(edited(first, [add('c_1', 'Écrit ailleurs')])));
    expect(await session.saveNow()).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(titles(session.board)).toEqual(['Écrit ailleurs']);
    expect(await readdir(folder)).not.toContain('Board.debrief.json');
  });

  it('[F14] because its folder is gone, makes neither', async () => {
    const { session, folder, onDisk } = await openSession();
    session.apply(add('c_1', 'à nous'));
    await rename(folder, `${folder}.away`);
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'folder-missing' } });
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    await rename(`${folder}.away`, folder);
    await vi.waitFor(async () => expect(titles(await onDisk())).toEqual(['à nous']));
  });

  it('is noticed on the next look, even when there is nothing to save', async () => {
    const { session, path } = await openSession();
    await rm(path);
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'file-missing' } });
    expect(session.hasUnsaved).toBe(false);
  });

  it('[F26] because it is write-protected, keeps the edits', async () => {
    const { session, path, folder } = await openSession();
    const before = await readFile(path, 'utf8');
    await chmod(path, 0o444);
    session.apply(add('c_1', 'à nous'));
    await asNobody(folder, async () => {
      expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'read-only' } });
      expect(await readFile(path, 'utf8')).toBe(before);
    });
    await chmod(path, 0o644);
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
  });

  it.skipIf(!canMount)('[F24] because the disk is full, keeps the old file and the edits', async () => {
    const { folder } = await smallDisk(64);
    const home = join(folder, 'home');
    await mkdir(home);
    await writeFile(join(home, 'Board.debrief.json'), textOf(first));
    const { session, path } = await openSession({ folder: home });
    await writeFile(join(folder, 'ballast'), Buffer.alloc(30_000));
    session.apply(add('c_1', 'x'.repeat(60_000)));
    expect(await session.saveNow()).toEqual({ ok: false, error: { code: 'no-space' } });
    expect(await readFile(path, 'utf8')).toBe(textOf(first));
    expect(await readdir(home)).toEqual(['Board.debrief.json']);
    session.apply({ type: 'card/set-title', id: 'c_1', title: 'court' });
    expect(await session.saveNow()).toEqual({ ok: true, value: null });
  });
});

describe('what a board session tells of others', () => {
  it('is what a merge brought, and what there is to choose', async () => {
    const { session, path, changes } = await openSession();
    session.apply(add('c_1', 'Repas à 13 h 30'));
    await session.saveNow();
    const theirs = edited(
      session.board,
      [{ type: 'card/set-title', id: 'c_1', title: 'Repas tardif' }],
      'papa1',
    );
    session.apply({ type: 'card/set-title', id: 'c_1', title: 'Repas en retard' });
    await writeFile(path, textOf(theirs));
    await session.saveNow();
    expect(changes.at(-1)).toMatchObject({
      source: { kind: 'file' },
      choices: { c_1: [{ path: 'title' }] },
      merge: { whileAway: false, records: [{ id: 'c_1', writers: ['papa1'], paths: ['title'] }] },
    });
    const { choices, merges } = session.snapshot();
    expect(Object.keys(choices)).toEqual(['c_1']);
    expect(merges).toHaveLength(1);
    session.shown(session.snapshot().serial);
    session.apply({ type: 'record/keep', id: 'c_1', path: 'title', value: 'Repas tardif' });
    expect(changes.at(-1)).toMatchObject({ choices: {}, merge: null });
    session.undo();
    expect(Object.keys(session.snapshot().choices)).toEqual(['c_1']);
  });

  it('includes what came while the board was not open here', async () => {
    const { session, folder, data, path } = await openSession();
    await session.saveNow();
    await session.close();
    await writeFile(path, textOf(edited(first, [card('c_2', 'À eux')], 'papa1')));
    const again = await openSession({ folder, data });
    expect(again.session.snapshot().merges).toMatchObject([
      { whileAway: true, records: [{ id: 'c_2', what: 'added', writers: ['papa1'] }] },
    ]);
  });
});

describe('who uses this machine', () => {
  const papa: Command = { type: 'person/add', id: 'p_1', name: 'Papa' };
  const markIn = (board: Board) => boardView(board).get('p_1');

  it('is written to that person with what is done here, once, and is nothing to undo', async () => {
    const { session, changes } = await openSession();
    session.apply(papa);
    expect(session.useMachine({ person: 'p_1', mayAsk: false })).toEqual({
      ok: true,
      value: { replica: 'mine', person: 'p_1', mayAsk: false },
    });
    expect(markIn(session.board)).toMatchObject({ machines: { mine: true } });
    expect(changes.at(-1)?.machine.person).toBe('p_1');
    expect(session.snapshot().history.undo).toBe('person/add');
    const { board } = session;
    session.useMachine({ person: 'p_1', mayAsk: false });
    expect(session.board).toBe(board);
  });

  it('is remembered, and opening writes nothing', async () => {
    const { session, folder, data } = await openSession();
    session.apply(papa);
    session.useMachine({ person: 'p_1', mayAsk: false });
    await session.saveNow();
    await session.close();
    const again = await openSession({ folder, data });
    expect(again.session.snapshot().machine).toEqual({ replica: 'mine', person: 'p_1', mayAsk: false });
    expect(again.session.hasUnsaved).toBe(false);
  });

  it('is nobody who is not on the board (any more), and may be left open', async () => {
    const { session } = await openSession();
    expect(session.useMachine({ person: 'p_9', mayAsk: false })).toMatchObject({
      error: { code: 'not-found' },
    });
    session.useMachine({ person: null, mayAsk: false });
    expect(session.snapshot().machine).toMatchObject({ person: null, mayAsk: false });
    session.apply(papa);
    session.useMachine({ person: 'p_1', mayAsk: false });
    session.apply({ type: 'person/delete', id: 'p_1' });
    expect(session.snapshot().machine).toMatchObject({ person: null, mayAsk: true });
    expect(session.useMachine({ person: 'p_1', mayAsk: false })).toMatchObject({ error: { code: 'in-bin' } });
  });
});
