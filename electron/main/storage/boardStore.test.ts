import type { Board } from '@shared/crdt/board';
import { createBoard } from '@shared/crdt/board';
import { decodeUtf8, encodeUtf8 } from '@shared/utf8';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro, textOf } from '../testing/boards';
import { createMemoryFile } from '../testing/memoryFile';
import type { OldFile } from './boardCodec';
import { createBoardStore } from './boardStore';

const first = boardWith([retro]);

function setUp(text: string | null, more: Partial<Parameters<typeof createBoardStore>[0]> = {}) {
  const file = createMemoryFile(text);
  let writes = 0;
  const counting: typeof file = Object.create(file, {
    write: {
      value: (next: Uint8Array, isStillWanted?: () => Promise<boolean>) => {
        writes += 1;
        return file.write(next, isStillWanted);
      },
    },
  });
  const store = createBoardStore({ file: counting, path: '/', keepOld: async () => undefined, ...more });
  return { file, store, writes: () => writes };
}

const absorbed = async (store: ReturnType<typeof createBoardStore>) => {
  const boards: Board[] = [];
  const outcome = await store.catchUp(({ board }) => void boards.push(board));
  return { outcome, boards };
};

describe('a board in its file', () => {
  it('is read, and what it holds is not news', async () => {
    const { store } = setUp(textOf(first));
    expect(await store.read()).toMatchObject({ ok: true, value: { board: first, isIntact: true } });
    expect(await absorbed(store)).toEqual({ outcome: { ok: true, value: 'same' }, boards: [] });
  });

  it('is not written when nothing would change', async () => {
    const { store, writes } = setUp(textOf(first));
    await store.read();
    expect(await store.save(first)).toEqual({ ok: true, value: 'written' });
    expect(writes()).toBe(0);
  });

  it('knows its own writes by their content', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    const mine = edited(first, [card('c_1', 'Repas à 13 h 30')], 'mine');
    await store.save(mine);
    expect(file.text).toBe(textOf(mine));
    expect((await absorbed(store)).boards).toEqual([]);
  });

  it('says of its own write whether it lay there before somebody else’s took its place', async () => {
    const theirs = textOf(edited(first, [card('c_2', 'La sieste saute')], 'theirs'));
    const { file } = setUp(textOf(first));
    const hasty: typeof file = Object.create(file, {
      write: {
        value: async (next: Uint8Array, isStillWanted?: () => Promise<boolean>) => {
          const outcome = await file.write(next, isStillWanted);
          file.text = theirs;
          return outcome;
        },
      },
    });
    const store = createBoardStore({ file: hasty, path: '/', keepOld: async () => undefined });
    await store.read();
    const mine = edited(first, [card('c_1', 'Repas à 13 h 30')], 'mine');
    expect(await store.save(mine)).toEqual({ ok: true, value: 'displaced' });
    expect((await absorbed(store)).outcome).toEqual({ ok: true, value: 'absorbed' });
  });

  it('hands over what somebody else wrote, once', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    const theirs = edited(first, [card('c_1', 'Repas à 13 h 30')]);
    file.text = textOf(theirs);
    expect((await absorbed(store)).boards).toEqual([theirs]);
    expect((await absorbed(store)).boards).toEqual([]);
  });

  it('never writes over what it has not handed over', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    const theirs = textOf(edited(first, [card('c_1', 'à eux')]));
    file.text = theirs;
    expect(await store.save(edited(first, [card('c_2', 'à nous')], 'mine'))).toEqual({
      ok: true,
      value: 'overtaken',
    });
    expect(file.text).toBe(theirs);
  });

  it('[F12] hands over what is not as a program wrote it once that has come to rest', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    const theirs = textOf(edited(first, [card('c_1', 'à eux')]));
    const upTo = (part: string) =>
      theirs.slice(0, theirs.indexOf(part)) + file.text?.slice(file.text.indexOf(part));
    // In place, from the front: the records are theirs, the stamps are still ours; then the stamps come.
    for (const part of ['"alternatives"', '"deleted"']) {
      file.text = upTo(part);
      expect((await absorbed(store)).outcome).toEqual({ ok: true, value: 'unsettled' });
    }
    expect(await store.save(edited(first, [card('c_2', 'à nous')], 'mine'))).toEqual({
      ok: true,
      value: 'overtaken',
    });
    expect((await absorbed(store)).outcome).toEqual({ ok: true, value: 'absorbed' });
    file.text = theirs;
    expect((await absorbed(store)).outcome).toEqual({ ok: true, value: 'absorbed' });
  });

  it('hands it over again when it could not be taken in', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    file.text = textOf(edited(first, [card('c_1', 'à eux')]));
    await expect(
      store.catchUp(() => {
        throw new Error('a bug in the merge');
      }),
    ).rejects.toThrow('a bug');
    expect((await absorbed(store)).boards).toHaveLength(1);
  });

  it('gives away what stood in the file before anything takes its place, whoever puts it there', async () => {
    const displaced: string[] = [];
    const { store, file } = setUp(textOf(first), {
      keepDisplaced: async (bytes) => {
        const text = decodeUtf8(bytes) ?? '';
        expect([text, theirs]).toContain(file.text);
        displaced.push(text);
      },
    });
    const theirs = textOf(edited(first, [card('c_1', 'à eux')]));
    await store.read();
    file.text = theirs;
    await absorbed(store);
    expect(displaced).toEqual([textOf(first)]);
    await store.save(edited(first, [card('c_2', 'à nous')], 'mine'));
    expect(displaced).toEqual([textOf(first), theirs]);
  });

  it('is made only where there is no file', async () => {
    const { store, file } = setUp(null);
    expect(await store.read()).toEqual({ ok: true, value: null });
    file.text = '';
    expect(await store.save(createBoard('b_new'))).toEqual({ ok: true, value: 'overtaken' });
    expect(file.text).toBe('');
    file.text = null;
    expect(await store.save(createBoard('b_new'))).toEqual({ ok: true, value: 'written' });
  });

  it.each([
    ['nothing', '', { code: 'empty' }],
    ['half of a board', textOf(first).slice(0, 120), { code: 'half-written' }],
    ['something else', '{}', { code: 'not-a-board' }],
    ['a newer board', textOf({ ...first, version: 9, minReader: 9 }), { code: 'too-new' }],
  ])('that now holds %s is not written over', async (_what, text, problem) => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    file.text = text;
    const { outcome } = await absorbed(store);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'changed-outside', problem } });
    expect(await store.save(edited(first, [card('c_2', 'à nous')], 'mine'))).toMatchObject({
      value: 'overtaken',
    });
    expect(file.text).toBe(text);
  });

  it('that now holds another board is not written over, however often one looks', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    const other = textOf(boardWith([retro], 'b_other'));
    file.text = other;
    for (let look = 0; look < 2; look += 1) {
      const { outcome, boards } = await absorbed(store);
      expect(outcome).toEqual({ ok: false, error: { code: 'other-board' } });
      expect(boards).toEqual([]);
    }
    expect(await store.save(edited(first, [card('c_2', 'à nous')], 'mine'))).toMatchObject({
      value: 'overtaken',
    });
    expect(file.text).toBe(other);
  });

  it('that is gone is not made again', async () => {
    const { store, file } = setUp(textOf(first));
    await store.read();
    file.text = null;
    expect((await absorbed(store)).outcome).toEqual({ ok: false, error: { code: 'file-missing' } });
    expect(await store.save(edited(first, [card('c_2', 'à nous')], 'mine'))).toMatchObject({
      value: 'overtaken',
    });
    expect(file.text).toBeNull();
  });
});

describe('a board in an older format', () => {
  // A version 2 that never was: places used to be called `spot`. What it is brought up to is what we write today.
  const old = '{"format":"debrief-board","version":1,"minReader":1,"id":"b_old","oldRecords":{}}';
  const steps = [
    ({ oldRecords, ...file }: Record<string, unknown>) => ({ ...file, records: oldRecords }),
  ] as never;

  it('is brought up to date on the way in, and kept as it was before it is first written over', async () => {
    const kept: OldFile[] = [];
    const { store, file } = setUp(old, {
      steps,
      keepOld: async (found) => {
        expect(file.text).toBe(old);
        kept.push(found);
      },
    });
    const read = await store.read();
    expect(read).toMatchObject({ ok: true, value: { board: { id: 'b_old', version: 2 } } });
    expect(file.text).toBe(old);
    expect(kept).toEqual([]);
    if (!read.ok || !read.value) return;
    const next = edited(read.value.board, [retro]);
    await store.save(next);
    await store.save(edited(next, [card('c_1', 'encore')]));
    expect(kept).toEqual([{ bytes: encodeUtf8(old), version: 1 }]);
    expect(file.text).toContain('encore');
  });

  it('is not written over when it could not be kept', async () => {
    const { store, file } = setUp(old, { steps, keepOld: () => Promise.reject(new Error('no room')) });
    const read = await store.read();
    if (!read.ok || !read.value) throw new Error('not read');
    await expect(store.save(edited(read.value.board, [retro]))).rejects.toThrow('no room');
    expect(file.text).toBe(old);
  });
});
