import { choicesOf } from '@shared/crdt/choices';
import type { Edit } from '@shared/crdt/edits';
import { mergeBoards } from '@shared/crdt/merge';
import type { Command } from '@shared/domain/commands';
import { setting, smallBoard, written } from '@shared/testing/writers';
import { describe, expect, it } from 'vitest';
import { absorb, applyCommand, type BoardState, openState, shown, undo } from './boardState';

const now = Date.UTC(2026, 10, 22, 21);
const writer = { replica: 'mine', now, mintId: () => 'c_minted' };
const start = openState(smallBoard, 'mine', 0);

/** What Papa did while the screen stays as it is; published under `serial`. */
function unseen(state: BoardState, serial: number, ...edits: Edit[]): BoardState {
  const { board, changed } = mergeBoards(state.board, written(state.board, 'papa1', serial, edits));
  return absorb(state, board, changed, { replica: 'mine', serial });
}
function done(state: BoardState, command: Command): BoardState {
  const applied = applyCommand(state, command, writer);
  if (!applied.ok) throw new Error(applied.error.code);
  return applied.value.state;
}
const rename = (title: string): Command => ({ type: 'card/set-title', id: 'c_1', title });
const record = ({ board }: BoardState, id = 'c_1') => {
  const found = board.records.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const titles = (state: BoardState) => {
  const [choice] = choicesOf(record(state));
  return choice
    ? [choice.shown.value, ...choice.others.map(({ value }) => value)]
    : [record(state).fields.title];
};

describe('what somebody does on a screen that does not show everything yet', () => {
  it('[W9] stands beside what they could not know of', () => {
    const state = done(unseen(start, 1, setting('c_1', 'title', 'His')), rename('Hers'));
    expect(titles(state)).toEqual(['Hers', 'His']);
    expect([...state.choices.keys()]).toEqual(['c_1']);
  });

  it('replaces what they wrote themselves before', () => {
    const once = done(unseen(start, 1, setting('c_1', 'title', 'His')), rename('Hers'));
    expect(titles(done(once, rename('Hers, longer')))).toEqual(['Hers, longer', 'His']);
  });

  it('replaces what has been shown by then, and nothing that came later', () => {
    const first = unseen(start, 1, setting('c_1', 'title', 'His'));
    expect(titles(done(shown(first, 1), rename('Hers')))).toEqual(['Hers']);
    const second = shown(unseen(first, 2, setting('c_1', 'title', 'His again')), 1);
    expect(titles(done(second, rename('Hers')))).toEqual(['Hers', 'His again']);
    expect(shown(second, 2).behind).toBeNull();
  });

  it('brings a card back that went into the bin unseen, and its retrospective', () => {
    const gone = unseen(start, 1, { kind: 'delete', id: 'c_1' }, { kind: 'delete', id: 'r_1' });
    expect(gone.view.get('c_1')?.binnedAt).not.toBeNull();
    const back = done(gone, rename('Still here'));
    expect(back.view.get('c_1')).toMatchObject({ title: 'Still here', binnedAt: null });
    expect(back.view.get('r_1')).toMatchObject({ binnedAt: null });
  });

  it('keeps a card that was changed unseen out of the bin', () => {
    const state = done(unseen(start, 1, setting('c_1', 'notes', 'His')), { type: 'card/delete', id: 'c_1' });
    expect(state.view.get('c_1')).toMatchObject({ notes: 'His', binnedAt: null });
  });

  it('can be taken back, and is then as the others have it', () => {
    const state = done(unseen(start, 1, setting('c_1', 'title', 'His')), rename('Hers'));
    const undone = undo(state, writer);
    if (!undone.ok) throw new Error(undone.error.problem.code);
    expect(titles(undone.value.state)).toEqual(['His']);
    expect(undone.value.state.behind?.waiting).toHaveLength(1);
  });
});
