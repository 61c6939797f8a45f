import type { BoardChanges, BoardSnapshot, Bridge, Invokes } from '@shared/ipc/contract';
import type { Card, RecordView, Retro } from '@shared/model/records';
import { err, ok } from '@shared/result';
import { describe, expect, it } from 'vitest';
import { createBoardStore, type Sent } from './boardStore';

const retro: Retro = { type: 'retro', id: 'r_1', binnedAt: null, title: 'Chez mamie', date: '2026-11-22' };
const card: Card = {
  type: 'card',
  id: 'c_1',
  binnedAt: null,
  title: 'Le repas à 13 h 30',
  place: { retro: 'r_1', column: 'happened', order: 'a0' },
};
const history = { undo: null, redo: null };
const snapshot: BoardSnapshot = {
  id: 'b_1',
  file: { name: 'a.json', folder: 'x' },
  readOnly: null,
  isSample: false,
  records: [retro, card],
  history,
  save: { kind: 'saved' },
  lastRetro: null,
};

/** A main process that answers when the test says so. */
function slowMain() {
  const asked: { command: Invokes['board:command']['input']; answer: (sent: Sent) => void }[] = [];
  const bridge = {
    invoke: (_channel: string, command: Invokes['board:command']['input']) =>
      new Promise<Sent>((answer) => asked.push({ command, answer })),
    on: () => () => undefined,
  } as unknown as Bridge;
  return { asked, bridge };
}

const changesOf = (...records: RecordView[]): BoardChanges => ({
  boardId: 'b_1',
  source: { kind: 'here' },
  records,
  removed: [],
  history,
});
const open = (bridge: Bridge, over: Partial<BoardSnapshot> = {}) =>
  createBoardStore({ ...snapshot, ...over }, bridge, (kind) => `${kind}_new`);
const move = { type: 'card/move', id: 'c_1', column: 'cause', after: null } as const;
const columnOf = (store: ReturnType<typeof open>) => (store.get().view.get('c_1') as Card).place.column;

describe('the board store', () => {
  it('keeps showing a command whose answer comes before what main publishes', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    const shown: string[] = [];
    store.subscribe(() => shown.push(columnOf(store)));
    const sent = store.send(move);
    main.asked[0]?.answer(ok({ created: [] }));
    await sent;
    store.applyChanges(changesOf({ ...card, place: { retro: 'r_1', column: 'cause', order: 'a0' } }));
    // What is confirmed from now on is what is shown.
    store.applyChanges(changesOf({ ...card, place: { retro: 'r_1', column: 'action', order: 'a0' } }));
    expect(shown).toEqual(['cause', 'cause', 'action']);
  });

  it('takes back what it showed when main could not even answer', async () => {
    const bridge = { invoke: () => Promise.reject(new Error('failed')), on: () => () => undefined };
    const store = open(bridge as unknown as Bridge);
    const sent = store.send(move);
    expect(columnOf(store)).toBe('cause');
    await expect(sent).rejects.toThrow('failed');
    expect(columnOf(store)).toBe('happened');
  });

  it('shows a command before main has answered, and what main publishes afterwards', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    const sent = store.send(move);
    expect(columnOf(store)).toBe('cause');
    const moved: Card = { ...card, place: { retro: 'r_1', column: 'cause', order: 'a0' } };
    store.applyChanges(changesOf(moved));
    main.asked[0]?.answer(ok({ created: [] }));
    await sent;
    expect(store.get().view.get('c_1')).toBe(moved);
  });

  it('puts the card back when main refuses, and says why', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    const sent = store.send(move);
    main.asked[0]?.answer(err({ code: 'in-bin', id: 'c_1' }));
    expect(await sent).toEqual(err({ code: 'in-bin', id: 'c_1' }));
    expect(columnOf(store)).toBe('happened');
  });

  it('does not trouble main with what cannot work', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    expect(await store.send({ type: 'card/set-title', id: 'c_1', title: '  ' })).toMatchObject({ ok: false });
    expect(await open(main.bridge, { readOnly: 'too-new' }).send(move)).toEqual(err({ code: 'read-only' }));
    expect(main.asked).toEqual([]);
  });

  it('gives main the identifiers it showed', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    void store.send({ type: 'card/add', retro: 'r_1', column: 'action', title: 'Sortir le petit pot' });
    expect(main.asked[0]?.command).toMatchObject({ id: 'c_new' });
    expect(store.get().view.has('c_new')).toBe(true);
  });

  it('lets changes wait while it is held, and loses none', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    const release = store.hold();
    const sent = store.send(move);
    store.applyChanges(changesOf({ ...retro, title: 'Chez papi' }));
    main.asked[0]?.answer(err({ code: 'in-bin', id: 'c_1' }));
    await sent;
    expect(store.get().view.get('r_1')).toBe(retro);
    expect(columnOf(store)).toBe('cause');
    release();
    release();
    expect(store.get().view.get('r_1')).toMatchObject({ title: 'Chez papi' });
    expect(columnOf(store)).toBe('happened');
  });

  it('has news of what others changed, and none of what was done here', () => {
    const store = open(slowMain().bridge);
    store.applyChanges(changesOf({ ...retro, title: 'Chez papi' }));
    expect(store.get().news).toBeNull();
    store.applyChanges({ ...changesOf(card), source: { kind: 'file' } });
    expect(store.get().news).toMatchObject({ source: { kind: 'file' }, records: ['c_1'] });
  });

  it('ignores the changes of a board that is no longer open', () => {
    const store = open(slowMain().bridge);
    store.applyChanges({ ...changesOf({ ...retro, title: 'Autre' }), boardId: 'b_2' });
    expect(store.get().view.get('r_1')).toBe(retro);
  });
});
