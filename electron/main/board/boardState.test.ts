import { clockToMs } from '@shared/crdt/clock';
import { mergeBoards } from '@shared/crdt/merge';
import { parseStamp } from '@shared/crdt/stamp';
import { describe, expect, it } from 'vitest';
import { boardWith, card, edited, retro } from '../testing/boards';
import { absorb, applyCommand, type BoardState, historyState, openState, redo, undo } from './boardState';

const now = Date.UTC(2026, 10, 22);
const writer = { replica: 'mine', now, mintId: () => 'c_minted' };
const start = openState(boardWith([retro, card('c_1', 'Repas à 13 h 30')]), 'mine', 0);

const having = (state: BoardState, ...commands: Parameters<typeof applyCommand>[1][]): BoardState =>
  commands.reduce((before, command) => {
    const applied = applyCommand(before, command, writer);
    if (!applied.ok) throw new Error(applied.error.code);
    return applied.value.state;
  }, state);
const rename = (title: string) => ({ type: 'card/set-title', id: 'c_1', title }) as const;
const titleOf = (state: BoardState) => (state.view.get('c_1') as { title?: string } | undefined)?.title;
const stampOf = (state: BoardState, path: string) =>
  parseStamp(state.board.records.get('c_1')?.stamps[path] ?? 'missing');

describe('an open board', () => {
  it('stamps with its own replica, the next counter and the present', () => {
    const { replica, counter, clock } = stampOf(having(start, rename('Repas tardif')), 'title');
    expect({ replica, counter, ms: clockToMs(clock) }).toEqual({ replica: 'mine', counter: 1, ms: now });
  });

  it('goes on counting where it stopped, or above what was ever reserved', () => {
    const before = having(start, rename('un'), rename('deux'));
    expect(openState(before.board, 'mine', 0).counter).toBe(2);
    expect(stampOf(having(openState(before.board, 'mine', 500), rename('trois')), 'title').counter).toBe(501);
  });

  it('stays ahead of a clock that goes back a little, and does not follow one from another time', () => {
    const late = having(start, rename('un'));
    const clockAt = (time: number): string => {
      const next = applyCommand(late, rename('deux'), { ...writer, now: time });
      if (!next.ok) throw new Error();
      return stampOf(next.value.state, 'title').clock;
    };
    expect(clockAt(now - 60_000) > stampOf(late, 'title').clock).toBe(true);
    expect(clockToMs(clockAt(now - 3_600_000))).toBe(now - 3_600_000);
  });

  it('says what a refused command is about and stays as it is', () => {
    expect(applyCommand(start, { type: 'card/delete', id: 'c_9' }, writer)).toEqual({
      ok: false,
      error: { code: 'not-found', id: 'c_9' },
    });
  });

  it('does not count or remember a command without effect', () => {
    const applied = applyCommand(start, rename('Repas à 13 h 30'), writer);
    expect(applied).toMatchObject({ ok: true, value: { changed: [] } });
    if (!applied.ok) return;
    expect(applied.value.state.board).toBe(start.board);
    expect(historyState(applied.value.state)).toEqual({ undo: null, redo: null });
  });

  it('makes up the ids that are left out', () => {
    const { id: _, ...rest } = card('c_x', 'Sieste') as { id: string } & ReturnType<typeof card>;
    expect(applyCommand(start, rest as never, writer)).toMatchObject({ value: { outcome: ['c_minted'] } });
  });
});

describe('undo and redo', () => {
  it('take a command back and do it again', () => {
    const renamed = having(start, rename('Repas tardif'));
    const undone = undo(renamed, writer);
    if (!undone.ok) throw new Error();
    expect(titleOf(undone.value.state)).toBe('Repas à 13 h 30');
    expect(undone.value).toMatchObject({ outcome: 'card/set-title', changed: ['c_1'] });
    expect(historyState(undone.value.state)).toEqual({ undo: null, redo: 'card/set-title' });
    const redone = redo(undone.value.state, writer);
    if (!redone.ok) throw new Error();
    expect(titleOf(redone.value.state)).toBe('Repas tardif');
  });

  it('have nothing to do at the ends', () => {
    expect(undo(start, writer)).toMatchObject({ error: { problem: { code: 'nothing-to-undo' } } });
    expect(redo(start, writer)).toMatchObject({ error: { problem: { code: 'nothing-to-undo' } } });
  });

  it('leave alone what another machine has changed since, and get past it', () => {
    const mine = having(
      start,
      { type: 'card/set-notes', id: 'c_1', notes: 'avec Léo' },
      rename('Repas tardif'),
    );
    const theirs = edited(mine.board, [rename('Repas très tardif')]);
    const { board, changed } = mergeBoards(mine.board, theirs);
    const merged = absorb(mine, board, changed, { replica: 'mine', serial: 1 });
    expect(titleOf(merged)).toBe('Repas très tardif');

    const refused = undo(merged, writer);
    if (refused.ok) throw new Error('took back what somebody else wrote');
    expect(refused.error.problem).toEqual({ code: 'changed-since' });
    expect(historyState(refused.error.state).undo).toBe('card/set-notes');

    const undone = undo(refused.error.state, writer);
    if (!undone.ok) throw new Error();
    expect(undone.value.state.view.get('c_1')).not.toHaveProperty('notes');
    expect(titleOf(undone.value.state)).toBe('Repas très tardif');
  });
});

it('counts on above what its own replica has written elsewhere', () => {
  const theirs = edited(start.board, [rename('un'), rename('deux'), rename('trois')], 'mine');
  const { board, changed } = mergeBoards(start.board, theirs);
  expect(absorb(start, board, changed, { replica: 'mine', serial: 1 }).counter).toBe(3);
});
