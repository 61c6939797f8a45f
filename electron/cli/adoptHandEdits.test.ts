import { type Board, createBoard } from '@shared/crdt/board';
import { commitEdits, type Edit } from '@shared/crdt/edits';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import { mergeBoards } from '@shared/crdt/merge';
import { parseStamp } from '@shared/crdt/stamp';
import type { Json } from '@shared/json';
import { boardView } from '@shared/model/boardView';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../main/storage/sha256';
import { adoptHandEdits } from './adoptHandEdits';

const commit = (board: Board, replica: string, clock: string, edits: readonly Edit[]): Board =>
  commitEdits(board, edits, { replica, clock, counter: 0 }).board;

const known = commit(createBoard('b_1'), 'ana7f', '0i3o5sfbq4g', [
  { kind: 'create', id: 'p_1', fields: { type: 'person', name: 'Léo' } },
  { kind: 'create', id: 'p_2', fields: { type: 'person', name: 'Zoé' } },
]);

/** What a text editor does: the value changes, its stamp stays. */
function typed(board: Board, id: string, name: Json): Board {
  const record = board.records.get(id);
  if (!record) throw new Error(id);
  const records = new Map(board.records).set(id, { ...record, fields: { ...record.fields, name } });
  return { ...board, records };
}

const without = (board: Board, id: string): Board => {
  const records = new Map(board.records);
  records.delete(id);
  return { ...board, records };
};
const nameOf = (board: Board, id: string) =>
  (boardView(board).get(id) as { name?: string } | undefined)?.name;
const isBinned = (board: Board, id: string) => boardView(board).get(id)?.binnedAt !== null;

describe('adoptHandEdits', () => {
  it('[F29] stamps what was typed, so that a write that did not know it cannot hide it', () => {
    const { board, count } = adoptHandEdits(known, typed(known, 'p_1', 'Léonard'));
    expect(count).toBe(1);
    const written = commit(known, 'leoc2', '0i3o5sfbq4h', [
      { kind: 'set', id: 'p_1', path: 'name', value: 'Léon' },
    ]);
    const { records } = mergeBoards(board, written).board;
    const texts = [
      records.get('p_1')?.fields.name,
      ...(records.get('p_1')?.alternatives.name ?? []).map(({ value }) => value),
    ];
    expect(texts.sort()).toEqual(['Léon', 'Léonard']);
  });

  it('[F29] takes a line that was taken out for a deletion, if nothing else is different', () => {
    const { board, count } = adoptHandEdits(known, without(known, 'p_2'));
    expect([count, isBinned(board, 'p_2'), nameOf(board, 'p_2')]).toEqual([1, true, 'Zoé']);
    const half = adoptHandEdits(known, typed(without(known, 'p_2'), 'p_1', 'L'));
    expect([half.count, isBinned(half.board, 'p_2'), nameOf(half.board, 'p_1')]).toEqual([1, false, 'L']);
  });

  it('gives the same bytes wherever it is done, and other edits another name', () => {
    const bytes = (name: string): string =>
      encodeBoard(adoptHandEdits(known, typed(known, 'p_1', name)).board, sha256);
    expect(bytes('Léonard')).toBe(bytes('Léonard'));
    const writer = (name: string): string =>
      parseStamp(adoptHandEdits(known, typed(known, 'p_1', name)).board.records.get('p_1')?.stamps.name ?? '')
        .replica;
    expect(writer('Léonard')).toMatch(/^[0-9a-z]{10}$/);
    expect(writer('Léonard')).not.toBe(writer('Léontine'));
  });

  it('comes after everything that was there, whatever the clocks said', () => {
    const { board } = adoptHandEdits(known, typed(known, 'p_1', 'Léonard'));
    expect(parseStamp(board.records.get('p_1')?.stamps.name ?? '').clock).toBe('0i3o5sfbq4h');
  });

  it('has nothing to do where nothing was changed by hand', () => {
    const written = commit(known, 'leoc2', '0i3o5sfbq4h', [
      { kind: 'set', id: 'p_1', path: 'name', value: 'Léon' },
    ]);
    const adopted = adoptHandEdits(known, written);
    expect(adopted.count).toBe(0);
    expect(adopted.board).toBe(written);
  });
});
