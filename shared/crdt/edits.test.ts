import { describe, expect, it } from 'vitest';
import { cardFields, evening, setting, smallBoard, written } from '../testing/writers';
import type { Board, StampedRecord } from './board';
import { nextClock } from './clock';
import { commitEdits, type Edit, isDeleted, lastClock, lastCounter } from './edits';
import { mergeBoards } from './merge';

const card = (board: Board): StampedRecord => board.records.get('c_1') as StampedRecord;
const isBinned = (board: Board): boolean => isDeleted(card(board), board.deleted.get('c_1'));
const commit = (board: Board, edits: readonly Edit[], minutes = 1) =>
  commitEdits(board, edits, {
    replica: 'leoc2',
    clock: nextClock(null, evening + minutes * 60_000),
    counter: lastCounter(board, 'leoc2'),
  });

describe('a write', () => {
  it('[W1] that creates a record has one stamp for all its fields', () => {
    expect(card(smallBoard).stamps).toEqual({ '*': expect.stringMatching(/\.ana7f:2$/) });
  });

  it('[W2] has seen the creation of its record, and each version of its field', () => {
    const once = written(smallBoard, 'leoc2', 1, [setting('c_1', 'title', 'One')]);
    expect(card(once).stamps.title).toMatch(/\.leoc2:1,ana7f:2$/);
    const twice = written(once, 'zoe33', 2, [setting('c_1', 'title', 'Two')]);
    expect(card(twice).stamps.title).toMatch(/\.zoe33:1,ana7f:2,leoc2:1$/);
    expect(card(twice).stamps).not.toHaveProperty('notes');
  });

  it('[W3] of what is there changes nothing', () => {
    const same = commit(smallBoard, [
      setting('c_1', 'title', card(smallBoard).fields.title),
      setting('c_1', 'notes', undefined),
      setting('c_1', 'place', { order: 'a0', column: 'happened', retro: 'r_1' }),
      { kind: 'restore', id: 'c_1' },
    ]);
    expect(same).toMatchObject({ changed: [], counter: 0 });
    expect(same.board.records.get('c_1')).toBe(card(smallBoard));
  });

  it('[W4] that clears a field leaves its stamp', () => {
    const cleared = written(written(smallBoard, 'leoc2', 1, [setting('c_1', 'notes', 'x')]), 'leoc2', 2, [
      setting('c_1', 'notes', undefined),
    ]);
    expect(card(cleared).fields).not.toHaveProperty('notes');
    expect(card(cleared).stamps.notes).toMatch(/\.leoc2:2,ana7f:2$/);
  });

  it('[W8] can leave further values beside it, undecided, that no later write may lose unknowingly', () => {
    const reopened = commit(smallBoard, [
      { kind: 'set', id: 'c_1', path: 'title', value: 'Hers', beside: ['His', undefined] },
    ]);
    const { alternatives, fields, stamps } = card(reopened.board);
    expect(fields.title).toBe('Hers');
    expect(alternatives.title?.map(({ value }) => value).sort()).toEqual(['His', undefined]);
    expect(reopened.counter).toBe(3);
    // Whoever has one of them has them all: none has seen another.
    const others = alternatives.title?.map(({ stamp }) => stamp) ?? [];
    for (const stamp of [stamps.title, ...others]) expect(stamp).toMatch(/\.leoc2:\d,ana7f:2/);
    const settled = written(reopened.board, 'zoe33', 2, [setting('c_1', 'title', 'Hers')]);
    expect(card(settled).alternatives).toEqual({});
    expect(mergeBoards(settled, reopened.board).board).toBe(settled);
  });

  it('[W8] shows the value it is given, however many digits its counter has', () => {
    const late = commitEdits(
      smallBoard,
      [{ kind: 'set', id: 'c_1', path: 'title', value: 'Hers', beside: ['His'] }],
      { replica: 'leoc2', clock: nextClock(null, evening), counter: 8 },
    );
    expect(card(late.board).fields.title).toBe('Hers');
  });

  it('counts each stamp once, and tells each changed record once', () => {
    const { changed, counter } = commit(smallBoard, [
      setting('c_1', 'title', 'x'),
      setting('c_1', 'notes', 'y'),
      { kind: 'create', id: 'c_2', fields: cardFields('a1') },
      { kind: 'delete', id: 'r_1' },
    ]);
    expect(changed).toEqual(['c_1', 'c_2', 'r_1']);
    expect(counter).toBe(4);
  });

  it('[W7] of an object is a write to each of its entries', () => {
    const marked = written(smallBoard, 'leoc2', 1, [
      setting('c_1', 'affected/nap', true),
      setting('c_1', 'affected/bath', true),
    ]);
    const { board } = commit(marked, [setting('c_1', 'affected', { nap: true, lunch: true })]);
    expect(card(board).fields.affected).toEqual({ nap: true, lunch: true });
    expect(card(board).stamps['affected/nap']).toBe(card(marked).stamps['affected/nap']);
    expect(card(board).stamps['affected/bath']).not.toBe(card(marked).stamps['affected/bath']);
    expect(card(board).stamps).not.toHaveProperty('affected');
    const whole = commit(board, [setting('c_1', 'affected', 'all')]).board;
    expect(card(whole).fields.affected).toBe('all');
    expect(card(commit(whole, [setting('c_1', 'affected/nap', true)]).board).fields.affected).toEqual({
      nap: true,
    });
  });

  it.each(['constructor', '__proto__', 'affected/constructor', 'affected/__proto__', 'a~1b', '', '/'])(
    'to %j is a write like any other',
    (path) => {
      const { board } = commit(smallBoard, [setting('c_1', path, 'x')]);
      expect(Object.hasOwn(card(board).stamps, path)).toBe(true);
      expect(commit(board, [setting('c_1', path, 'x')]).changed).toEqual([]);
      expect(card(commit(board, [setting('c_1', path, undefined)]).board).fields).toEqual(
        card(smallBoard).fields,
      );
    },
  );

  it('to a record that is not there, or over one that is, is a bug', () => {
    expect(() => commit(smallBoard, [setting('c_9', 'title', 'x')])).toThrow('c_9');
    expect(() => commit(smallBoard, [{ kind: 'delete', id: 'c_9' }])).toThrow('c_9');
    expect(() => commit(smallBoard, [{ kind: 'create', id: 'c_1', fields: {} }])).toThrow('c_1');
    expect(() => commit(smallBoard, [setting('c_1', '*', 'x')])).toThrow();
  });
});

describe('a deletion', () => {
  const gone = written(smallBoard, 'leoc2', 1, [{ kind: 'delete', id: 'c_1' }]);

  it('[W5] [D1] has seen every stamp of its record and takes no content away', () => {
    expect(gone.deleted.get('c_1')).toMatch(/\.leoc2:1,ana7f:2$/);
    expect(card(gone)).toBe(card(smallBoard));
    expect(isBinned(gone)).toBe(true);
  });

  it('[W5] has seen any earlier one, so that it takes its place', () => {
    const back = written(gone, 'ana7f', 2, [{ kind: 'restore', id: 'c_1' }]);
    const again = written(back, 'ana7f', 3, [{ kind: 'delete', id: 'c_1' }]);
    for (const earlier of [gone, back]) expect(mergeBoards(again, earlier).board).toBe(again);
  });

  it('[D2] no longer holds once somebody writes to the record', () => {
    expect(isBinned(written(gone, 'ana7f', 2, [setting('c_1', 'title', 'x')]))).toBe(false);
  });

  it('[W6] is taken back by a restore, which keeps a field of that name', () => {
    const named = written(smallBoard, 'ana7f', 0.5, [setting('c_1', 'restored', 'a sofa')]);
    const back = written(written(named, 'leoc2', 1, [{ kind: 'delete', id: 'c_1' }]), 'leoc2', 2, [
      { kind: 'restore', id: 'c_1' },
    ]);
    expect(isBinned(back)).toBe(false);
    expect(card(back).fields.restored).toBe('a sofa');
    expect(isBinned(written(back, 'ana7f', 3, [{ kind: 'delete', id: 'c_1' }]))).toBe(true);
  });
});

describe('what a board knows of its writers', () => {
  const board = written(
    written(smallBoard, 'leoc2', 3, [setting('c_1', 'title', 'x')]),
    'zoe33',
    60 * 24 * 3650,
    [setting('c_1', 'title', 'y'), { kind: 'delete', id: 'r_1' }],
  );

  it('is the highest counter of each, even where it is only known to have been seen', () => {
    expect(['ana7f', 'leoc2', 'zoe33', 'ana7'].map((replica) => lastCounter(board, replica))).toEqual([
      2, 1, 2, 0,
    ]);
  });

  it('[S6] [F18] is the latest reading of their clocks, without those from the future', () => {
    const now = evening + 10 * 60_000;
    expect(lastClock(board)).toBe(nextClock(null, evening + 3650 * 24 * 60 * 60_000));
    expect(lastClock(board, now)).toBe(nextClock(null, evening));
    expect(lastClock(written(smallBoard, 'leoc2', 3, [setting('c_1', 'title', 'x')]), now)).toBe(
      nextClock(null, evening + 3 * 60_000),
    );
  });
});
