import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json';
import { boardView } from '../model/boardView';
import { cardFields, retroFields, setting, smallBoard, written } from '../testing/writers';
import { type Board, createBoard, type StampedRecord } from './board';
import { choicesOf } from './choices';
import type { Edit } from './edits';
import { encodeBoard } from './encodeBoard';
import { mergeBoards } from './merge';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const bytes = (board: Board): string => encodeBoard(board, sha256);

/** The join, after making sure that sides, order and repetition make no difference. */
function joined(a: Board, b: Board): Board {
  const { board } = mergeBoards(a, b);
  expect(bytes(mergeBoards(b, a).board)).toBe(bytes(board));
  for (const side of [a, b]) {
    expect(bytes(mergeBoards(board, side).board)).toBe(bytes(board));
    expect(bytes(mergeBoards(side, board).board)).toBe(bytes(board));
  }
  return board;
}

const record = (board: Board, id = 'c_1'): StampedRecord => board.records.get(id) as StampedRecord;
const field = (board: Board, name: string, id = 'c_1'): Json | undefined => record(board, id).fields[name];
const isBinned = (board: Board, id = 'c_1'): boolean => boardView(board).get(id)?.binnedAt !== null;

/** What two machines make of `smallBoard` when neither knows of the other: Papa (leoc2) writes a minute after Maman. */
function apart(ana: readonly Edit[], leo: readonly Edit[], base: Board = smallBoard): Board {
  return joined(written(base, 'ana7f', 1, ana), written(base, 'leoc2', 2, leo));
}

const remove = (id = 'c_1'): Edit => ({ kind: 'delete', id });

describe('two machines apart', () => {
  it('[F1] edit different fields: both are there', () => {
    const board = apart([setting('c_1', 'title', 'Late lunch')], [setting('c_1', 'notes', 'Again')]);
    expect(record(board).fields).toMatchObject({ title: 'Late lunch', notes: 'Again' });
    expect(record(board).alternatives).toEqual({});
  });

  it('[F2] [M4] write the same text differently: the later one is shown, the other waits', () => {
    const board = apart([setting('c_1', 'title', 'Hers')], [setting('c_1', 'title', 'His')]);
    expect(field(board, 'title')).toBe('His');
    expect(record(board).alternatives.title).toMatchObject([{ value: 'Hers' }]);
    expect(choicesOf(record(board))).toMatchObject([
      {
        path: 'title',
        shown: { value: 'His', replica: 'leoc2' },
        others: [{ value: 'Hers', replica: 'ana7f' }],
      },
    ]);
  });

  it('[M5] write the same text: both writes are known, nobody is asked', () => {
    const board = apart([setting('c_1', 'title', 'Same')], [setting('c_1', 'title', 'Same')]);
    expect(field(board, 'title')).toBe('Same');
    expect(choicesOf(record(board))).toEqual([]);
  });

  it('[M4] clear and rewrite the same text: what was rewritten waits if it is older', () => {
    const base = written(smallBoard, 'ana7f', 0.5, [setting('c_1', 'notes', 'Old')]);
    const board = apart([setting('c_1', 'notes', 'New')], [setting('c_1', 'notes', undefined)], base);
    expect(field(board, 'notes')).toBeUndefined();
    expect(choicesOf(record(board))).toMatchObject([{ path: 'notes', others: [{ value: 'New' }] }]);
    const other = apart([setting('c_1', 'notes', undefined)], [setting('c_1', 'notes', 'New')], base);
    expect(field(other, 'notes')).toBe('New');
    expect(choicesOf(record(other))[0]?.others[0]).not.toHaveProperty('value');
  });

  it('[F3] [M5] move one card to two places: it is in one, and nobody is asked', () => {
    const place = (column: string, order: string) => ({ retro: 'r_1', column, order });
    const board = apart(
      [setting('c_1', 'place', place('cause', 'a0'))],
      [setting('c_1', 'place', place('action', 'a5'))],
    );
    expect(field(board, 'place')).toEqual(place('action', 'a5'));
    expect(record(board).alternatives.place).toMatchObject([{ value: place('cause', 'a0') }]);
    expect(choicesOf(record(board))).toEqual([]);
  });

  it('[R1] add different chips and take away others: each chip on its own', () => {
    const base = written(smallBoard, 'ana7f', 0.5, [
      setting('c_1', 'affected/nap', true),
      setting('c_1', 'affected/lunch', true),
    ]);
    const board = apart(
      [setting('c_1', 'affected/bath', true), setting('c_1', 'affected/lunch', undefined)],
      [setting('c_1', 'affected/a/b', true), setting('c_1', 'affected/__proto__', true)],
      base,
    );
    expect(Object.keys(field(board, 'affected') as object).sort()).toEqual([
      '__proto__',
      'a/b',
      'bath',
      'nap',
    ]);
    expect(record(board).alternatives).toEqual({});
  });

  it('[R1] answer the same action differently: both answers are known', () => {
    const board = apart(
      [setting('c_1', 'outcomes/r_1', 'worked')],
      [setting('c_1', 'outcomes/r_1', 'didnt')],
    );
    expect(field(board, 'outcomes')).toEqual({ r_1: 'didnt' });
    expect(choicesOf(record(board))).toMatchObject([{ path: 'outcomes/r_1', others: [{ value: 'worked' }] }]);
  });

  it('[F4] [D2] delete a card and edit it: it is back with the edit', () => {
    for (const board of [
      apart([remove()], [setting('c_1', 'notes', 'Wait')]),
      apart([setting('c_1', 'notes', 'Wait')], [remove()]),
    ]) {
      expect(isBinned(board)).toBe(false);
      expect(field(board, 'notes')).toBe('Wait');
    }
  });

  it('[D2] delete a card and restore it from an older deletion: it is back', () => {
    const base = written(smallBoard, 'ana7f', 0.5, [remove()]);
    const board = apart([{ kind: 'restore', id: 'c_1' }], [setting('r_1', 'title', 'Mamie')], base);
    expect(isBinned(board)).toBe(false);
  });

  it('[F5] [D3] both delete it: it is gone, and the bin has all of it', () => {
    const board = apart(
      [setting('c_1', 'title', 'Hers'), remove()],
      [setting('c_1', 'notes', 'His'), remove()],
    );
    expect(isBinned(board)).toBe(true);
    expect(record(board).fields).toMatchObject({ title: 'Hers', notes: 'His' });
    expect(boardView(board).get('c_1')?.binnedAt).toBe(
      boardView(written(smallBoard, 'leoc2', 2, [remove()])).get('c_1')?.binnedAt,
    );
  });

  it('each create records: all are there', () => {
    const board = apart(
      [{ kind: 'create', id: 'c_a', fields: cardFields('a1', 'Hers') }],
      [{ kind: 'create', id: 'c_b', fields: cardFields('a1', 'His') }],
    );
    expect([...board.records.keys()].sort()).toEqual(['c_1', 'c_a', 'c_b', 'r_1']);
  });
});

describe('what the folder brings', () => {
  const edited = written(smallBoard, 'leoc2', 1, [
    setting('c_1', 'title', 'New'),
    { kind: 'create', id: 'c_2', fields: cardFields('a1') },
  ]);

  it('[F6] [F17] is older: nothing of it comes back, nothing of ours goes', () => {
    expect(mergeBoards(edited, smallBoard)).toEqual({ board: edited, changed: [] });
    expect(mergeBoards(smallBoard, edited).board).toBe(edited);
    expect([...mergeBoards(smallBoard, edited).changed].sort()).toEqual(['c_1', 'c_2']);
  });

  it('[M6] lacks a record or a field: absent is not deleted', () => {
    const records = new Map(edited.records);
    const { title: _t, ...rest } = record(edited).fields;
    records.set('c_1', {
      ...record(edited),
      fields: rest,
      stamps: { '*': record(edited).stamps['*'] as string },
    });
    records.delete('c_2');
    expect(bytes(joined(edited, { ...edited, records }))).toBe(bytes(edited));
  });

  it('[F18] [F19] was written by a wrong clock: nothing is lost, and who has seen it writes over it', () => {
    const tenYears = 10 * 365 * 24 * 60;
    for (const wrong of [tenYears, -tenYears * 5]) {
      const theirs = written(smallBoard, 'leoc2', wrong, [setting('c_1', 'title', 'From another time')]);
      const ours = written(smallBoard, 'ana7f', 1, [setting('c_1', 'title', 'Meanwhile')]);
      const both = joined(ours, theirs);
      const values = [
        field(both, 'title'),
        ...(record(both).alternatives.title ?? []).map(({ value }) => value),
      ];
      expect(values.sort()).toEqual(['From another time', 'Meanwhile']);
      const later = written(both, 'ana7f', 2, [setting('c_1', 'title', 'Later')]);
      expect(field(joined(later, theirs), 'title')).toBe('Later');
      expect(record(joined(later, theirs)).alternatives).toEqual({});
    }
  });

  it('[F28] [M9] is from a newer version: what we do not know is kept, and joined', () => {
    const theirs: Board = {
      ...written(smallBoard, 'leoc2', 1, [
        { kind: 'create', id: 'x_1', fields: { type: 'weather', sky: ['grey', { wind: 3 }] } },
        setting('c_1', 'mood/papa', 'tired'),
      ]),
      version: 7,
      minReader: 2,
      extra: { lists: { kit: { nappies: 4 } }, plan: [2] },
    };
    const ours: Board = {
      ...written(smallBoard, 'ana7f', 2, [setting('c_1', 'mood/maman', 'fine')]),
      extra: { lists: { kit: { bread: 1 }, more: true }, plan: [1] },
    };
    const board = joined(ours, theirs);
    expect(field(board, 'mood')).toEqual({ papa: 'tired', maman: 'fine' });
    expect(field(board, 'sky', 'x_1')).toEqual(['grey', { wind: 3 }]);
    expect(board).toMatchObject({ version: 7, minReader: 2 });
    expect(board.extra).toEqual({ lists: { kit: { nappies: 4, bread: 1 }, more: true }, plan: [2] });
  });

  it('is another board: a bug', () => {
    expect(() => mergeBoards(smallBoard, { ...smallBoard, id: 'b_2' })).toThrow('b_2');
  });
});

describe('one stamp with two values', () => {
  it('[M4] keeps both, the same one shown everywhere', () => {
    const edited = written(smallBoard, 'leoc2', 1, [setting('c_1', 'title', 'Typed')]);
    const byHand = { ...record(edited), fields: { ...record(edited).fields, title: 'By hand' } };
    const board = joined(edited, { ...edited, records: new Map(edited.records).set('c_1', byHand) });
    expect(field(board, 'title')).toBe('Typed');
    expect(record(board).alternatives.title).toMatchObject([{ value: 'By hand' }]);
  });

  it('[W2] is settled by whoever writes the field next', () => {
    const created = (title: string) =>
      written(createBoard('b_1'), 'ana7f', 0, [
        { kind: 'create', id: 'r_1', fields: { ...retroFields, title } },
      ]);
    const both = joined(created('One'), created('Two'));
    expect(record(both, 'r_1').alternatives.title).toHaveLength(1);
    const settled = written(both, 'leoc2', 1, [setting('r_1', 'title', 'Two')]);
    expect(record(settled, 'r_1').alternatives).toEqual({});
    for (const old of [created('One'), created('Two'), both]) expect(joined(settled, old)).toBe(settled);
  });
});

describe('a name that two machines share without knowing', () => {
  const clones = (ana: readonly Edit[][], leo: readonly Edit[][]): Board => {
    const of = (minute: number, commits: readonly Edit[][]): Board =>
      commits.reduce(
        (board, edits, index) => written(board, 'ana7f', minute + index * 10, edits),
        smallBoard,
      );
    return joined(of(1, ana), of(2, leo));
  };

  it('[F20] [S4] [M3] loses neither text when both write the same field', () => {
    const board = clones([[setting('c_1', 'title', 'Here')]], [[setting('c_1', 'title', 'There')]]);
    expect(field(board, 'title')).toBe('There');
    expect(record(board).alternatives.title).toMatchObject([{ value: 'Here' }]);
  });

  it('[F20] [S4] [M3] loses neither text when one has written something else before', () => {
    const board = clones(
      [[setting('c_1', 'title', 'Here')]],
      [[setting('c_1', 'notes', 'Elsewhere')], [setting('c_1', 'title', 'There')]],
    );
    expect([field(board, 'title'), record(board).alternatives.title?.[0]?.value]).toEqual(['There', 'Here']);
  });

  it('[I3] loses one text where a third one wrote it again, knowing only that of the higher counter', () => {
    const here = written(smallBoard, 'ana7f', 1, [setting('c_1', 'title', 'Here')]);
    const before = written(smallBoard, 'ana7f', 2, [setting('c_1', 'notes', 'Elsewhere')]);
    const there = written(before, 'ana7f', 3, [setting('c_1', 'title', 'There')]);
    const thirdOn = (known: Board) => written(known, 'leoc2', 4, [setting('c_1', 'title', 'Again')]);
    const others = (board: Board) => record(board).alternatives.title?.map(({ value }) => value);
    expect(others(joined(thirdOn(there), here))).toBeUndefined();
    expect(others(joined(thirdOn(here), there))).toEqual(['There']);
  });
});

describe('a field that is one value here and a set of entries there', () => {
  const whole = [setting('c_1', 'mood', 'tired')];
  const entries = [setting('c_1', 'mood/papa', 'tired'), setting('c_1', 'mood/', 'fine')];

  it('[M7] shows the newer kind and keeps the other', () => {
    const asEntries = apart(whole, entries);
    expect(field(asEntries, 'mood')).toEqual({ papa: 'tired', '': 'fine' });
    expect(record(asEntries).alternatives).toMatchObject({ mood: [{ value: 'tired' }] });
    const asWhole = apart(entries, whole);
    expect(field(asWhole, 'mood')).toBe('tired');
    expect(record(asWhole).alternatives).toMatchObject({
      'mood/papa': [{ value: 'tired' }],
      'mood/': [{ value: 'fine' }],
    });
  });

  it('[W7] is settled by writing either kind', () => {
    const both = apart(entries, whole);
    const newEntry = written(both, 'ana7f', 5, [setting('c_1', 'mood/papa', 'awake')]);
    expect(field(newEntry, 'mood')).toEqual({ papa: 'awake', '': 'fine' });
    expect(field(joined(newEntry, both), 'mood')).toEqual({ papa: 'awake', '': 'fine' });
    const newWhole = written(apart(whole, entries), 'ana7f', 5, [setting('c_1', 'mood', 'awake')]);
    expect(field(joined(newWhole, apart(whole, entries)), 'mood')).toBe('awake');
    expect(record(newWhole).alternatives).toEqual({});
  });
});

describe('a record that was purged', () => {
  it('[D4] is a deletion without a record; who still has the record keeps it, in the bin', () => {
    const deleted = written(smallBoard, 'ana7f', 1, [remove()]);
    const records = new Map(deleted.records);
    records.delete('c_1');
    const purged = { ...deleted, records };
    expect(boardView(purged).has('c_1')).toBe(false);
    expect(isBinned(joined(purged, deleted))).toBe(true);
    const board = joined(purged, written(smallBoard, 'leoc2', 2, [setting('c_1', 'notes', 'Mine')]));
    expect(isBinned(board)).toBe(false);
    expect(field(board, 'notes')).toBe('Mine');
  });
});

describe('a record that was made twice', () => {
  it('[M6] keeps the values of both', () => {
    const made = (replica: string, minute: number, fields: Readonly<Record<string, string>>): Board =>
      written(createBoard('b_1'), replica, minute, [
        { kind: 'create', id: 'p_1', fields: { type: 'person', ...fields } },
      ]);
    const board = joined(
      made('ana7f', 0, { name: 'Papa' }),
      made('leoc2', 1, { name: 'Leo', colour: 'plum' }),
    );
    expect(record(board, 'p_1').fields).toEqual({ type: 'person', name: 'Leo', colour: 'plum' });
    expect(choicesOf(record(board, 'p_1'))).toMatchObject([{ path: 'name', others: [{ value: 'Papa' }] }]);
    const after = written(board, 'ana7f', 5, [setting('p_1', 'name', 'Leo')]);
    expect(choicesOf(record(joined(after, board), 'p_1'))).toEqual([]);
  });
});
