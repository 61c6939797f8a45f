import { describe, expect, it } from 'vitest';
import { setting, smallBoard, written } from '../testing/writers';
import { boardView, recordView, updatedView } from './boardView';

describe('the view of a board', () => {
  it('holds every record of a known type, those in the bin included, and no other', () => {
    const board = written(smallBoard, 'leoc2', 1, [
      { kind: 'create', id: 'x_1', fields: { type: 'weather', sky: 'grey' } },
      { kind: 'create', id: 'x_2', fields: { type: 'constructor' } },
      { kind: 'delete', id: 'c_1' },
    ]);
    expect([...boardView(board).keys()].sort()).toEqual(['c_1', 'r_1']);
    expect(boardView(board).get('r_1')?.binnedAt).toBeNull();
    expect(recordView(board, 'x_1')).toBeNull();
    expect(recordView(board, 'c_9')).toBeNull();
  });

  it('says when a record went into the bin, differently for each commit', () => {
    const once = written(smallBoard, 'leoc2', 1, [{ kind: 'delete', id: 'c_1' }]);
    const at = boardView(once).get('c_1')?.binnedAt ?? 0;
    expect(new Date(at).toISOString()).toBe('2026-11-22T20:01:00.000Z');
    const both = written(once, 'leoc2', 2, [{ kind: 'delete', id: 'r_1' }]);
    expect(boardView(both).get('r_1')?.binnedAt).not.toBe(at);
  });

  it('keeps the names it adds to itself, whatever the file holds under them', () => {
    const board = written(smallBoard, 'leoc2', 1, [
      setting('c_1', 'id', 'other'),
      setting('c_1', 'binnedAt', 5),
    ]);
    expect(boardView(board).get('c_1')).toMatchObject({ id: 'c_1', binnedAt: null });
    expect(board.records.get('c_1')?.fields).toMatchObject({ id: 'other', binnedAt: 5 });
  });

  it('is brought up to date without being built anew', () => {
    const before = boardView(smallBoard);
    const board = written(smallBoard, 'leoc2', 1, [setting('c_1', 'title', 'x')]);
    const after = updatedView(before, board, ['c_1', 'c_9']);
    expect(after).toEqual(boardView(board));
    expect(after.get('r_1')).toBe(before.get('r_1'));
    const { r_1: _r, ...rest } = Object.fromEntries(board.records);
    expect(updatedView(after, { ...board, records: new Map(Object.entries(rest)) }, ['r_1']).has('r_1')).toBe(
      false,
    );
  });
});
