import { describe, expect, it } from 'vitest';
import type { Board, StampedRecord } from '../crdt/board';
import type { Edit } from '../crdt/edits';
import { mergeBoards } from '../crdt/merge';
import type { Json } from '../json';
import { setting, smallBoard, written } from '../testing/writers';
import { boardChoices, choicesIn, joinedText, mayKeep, updatedChoices } from './choices';

const apart = (ana: readonly Edit[], leo: readonly Edit[]): Board =>
  mergeBoards(written(smallBoard, 'ana7f', 1, ana), written(smallBoard, 'leoc2', 2, leo)).board;
const both = (path: string, hers: Json, his: Json): Board =>
  apart([setting('c_1', path, hers)], [setting('c_1', path, his)]);
const choices = (board: Board) => choicesIn(board.records.get('c_1') as StampedRecord);

describe('what people are asked about a record', () => {
  it('is a field that two wrote, with who wrote what', () => {
    expect(choices(both('title', 'Hers', 'His'))).toMatchObject([
      {
        path: 'title',
        shown: { value: 'His', replica: 'leoc2' },
        others: [{ value: 'Hers', replica: 'ana7f' }],
      },
    ]);
    expect(choices(both('outcomes/r_1', 'worked', 'didnt'))).toMatchObject([{ path: 'outcomes/r_1' }]);
  });

  it('is neither where a card stands, nor a field of a newer version, nor a value of another kind', () => {
    const place = (column: string) => ({ retro: 'r_1', column, order: 'a1' });
    expect(choices(both('place', place('cause'), place('action')))).toEqual([]);
    expect(choices(both('mood', 'good', 'bad'))).toEqual([]);
    expect(choices(both('cascadePlaces/l1', { order: 'a0', level: 0 }, { order: 'a1', level: 0 }))).toEqual(
      [],
    );
    expect(choices(both('minutesToRecover', 'many', 15))).toEqual([]);
    expect(choices(both('minutesToRecover', 10, 15))).toMatchObject([{ others: [{ value: 10 }] }]);
  });

  it('is kept up to date for the records that change', () => {
    const board = both('title', 'Hers', 'His');
    const found = boardChoices(board);
    expect([...found.keys()]).toEqual(['c_1']);
    expect(updatedChoices(found, board, ['r_1'])).toBe(found);
    const settled = written(board, 'ana7f', 3, [setting('c_1', 'title', 'Hers')]);
    expect(updatedChoices(found, settled, ['c_1', 'r_1']).size).toBe(0);
  });
});

describe('what may be kept', () => {
  it.each([
    ['card', 'title', 'Repas', true],
    ['card', 'title', '', false],
    ['card', 'notes', undefined, true],
    ['card', 'type', 'retro', false],
    ['card', 'place', 'anywhere', false],
    ['card', 'unheard', 'x', false],
    ['person', 'machines/papa1', true, false],
    ['retro', 'date', 'someday', false],
  ] as const)('of a %s, %s: %j: %s', (type, path, value, may) => {
    expect(mayKeep(type, path, value)).toBe(may);
  });
});

describe('both', () => {
  it.each([
    ['title', ['Hers', 'His'], 'Hers / His'],
    ['notes', ['Hers', 'His'], 'Hers\n\nHis'],
    ['title', ['Hers', 'His', 'Hers too'], 'His / Hers too'],
    ['plans/b', ['Stay', 'Leave'], 'Stay / Leave'],
    ['title', ['Lunch', 'Late lunch? Lunch'], null],
    ['notes', ['Hers', undefined], null],
    ['factor', ['hunger', 'sleep'], null],
    ['minutesToRecover', [10, 15], null],
    ['unheard', ['a', 'b'], null],
  ] as const)('of %s, %j is %j', (path, values, joined) => {
    expect(joinedText('card', path, values)).toBe(joined);
  });
});
