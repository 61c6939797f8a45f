import type { BoardChanges, BoardSnapshot, Bridge, Invokes, Merge } from '@shared/ipc/contract';
import type { Card, RecordView, Retro } from '@shared/model/records';
import { err, ok } from '@shared/result';
import { aSnapshot, someChanges } from '@shared/testing/boardMessages';
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
const snapshot = aSnapshot({ records: [retro, card] });

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

const changesOf = (...records: RecordView[]): BoardChanges => someChanges({ records });
const merge: Merge = {
  at: 0,
  source: { kind: 'file' },
  whileAway: false,
  records: [{ id: 'c_1', what: 'changed', paths: ['title'], writers: ['leoc2'], otherPlace: null }],
};
const fromElsewhere = (...records: RecordView[]): BoardChanges =>
  someChanges({ source: { kind: 'file' }, records, merge });
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

  it('says when what main has published is on the screen, which waits for the hands', async () => {
    const store = open(slowMain().bridge);
    const moved = { ...card, place: { ...card.place, column: 'cause' } } as const;
    const order: string[] = [];
    const shown = store.whenShown(1).then(() => order.push(columnOf(store)));
    const release = store.hold();
    store.applyChanges({ ...changesOf(moved), serial: 1 });
    store.applySave({ kind: 'saved' });
    await store.whenShown(0).then(() => order.push('held'));
    release();
    await shown;
    expect(order).toEqual(['held', 'cause']);
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
    expect(store.get().view.get('r_1')).toEqual(retro);
    expect(columnOf(store)).toBe('cause');
    release();
    release();
    expect(store.get().view.get('r_1')).toMatchObject({ title: 'Chez papi' });
    expect(columnOf(store)).toBe('happened');
  });

  it('keeps a retrospective on the screen that goes into the bin elsewhere while somebody writes in it', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    const isThere = () => store.get().view.get('r_1')?.binnedAt === null;
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(isThere()));
    const release = store.hold();
    store.applyChanges(fromElsewhere({ ...retro, binnedAt: 5 }, { ...card, binnedAt: 5 }));
    const sent = store.send({ type: 'card/set-notes', id: 'c_1', notes: 'Tard' });
    // Theirs is shown now. It touches the same card, and is not yet what came of ours.
    release();
    main.asked[0]?.answer(ok({ created: [] }));
    await sent;
    expect(store.get().view.get('c_1')).toMatchObject({ notes: 'Tard', binnedAt: null });
    store.applyChanges(changesOf(retro, { ...card, notes: 'Tard' }));
    expect(isThere()).toBe(true);
    expect(seen).not.toContain(false);
  });

  it('has news of what others changed until it has been seen, and none of what was done here', async () => {
    const main = slowMain();
    const store = open(main.bridge);
    store.applyChanges(changesOf({ ...retro, title: 'Chez papi' }));
    expect(store.get().merges).toEqual([]);
    store.applyChanges(fromElsewhere(card));
    expect(store.get().merges).toEqual([merge]);
    expect([...store.get().fresh]).toEqual(['c_1']);
    store.markSeen(['c_1', 'c_9']);
    expect([...store.get().fresh]).toEqual([]);
  });

  it('tells main what it shows of the others’ changes, once it does', () => {
    const main = slowMain();
    const store = open(main.bridge);
    const release = store.hold();
    store.applyChanges({ ...fromElsewhere(card), serial: 7 });
    expect(store.get()).toMatchObject({ isWaiting: true, merges: [] });
    expect(main.asked).toEqual([]);
    release();
    expect(store.get()).toMatchObject({ isWaiting: false, merges: [merge] });
    expect(main.asked.map(({ command }) => command)).toEqual([{ board: 'b_1', serial: 7 }]);
    open(main.bridge, { serial: 9 });
    expect(main.asked.at(-1)?.command).toEqual({ board: 'b_1', serial: 9 });
  });

  it('has a choice until the field is written, by whatever command', () => {
    const at = 1_795_377_840_000;
    const choice = {
      path: 'title',
      shown: { value: 'Le repas à 13 h 30', replica: 'ana7f', at },
      others: [{ value: 'Le repas', replica: 'leoc2', at }],
    };
    const store = open(slowMain().bridge, { choices: { c_1: [choice] } });
    expect(store.get().choices.get('c_1')).toEqual([choice]);
    void store.send({ type: 'card/set-notes', id: 'c_1', notes: 'Tard' });
    expect(store.get().choices.has('c_1')).toBe(true);
    void store.send({ type: 'record/keep', id: 'c_1', path: 'title', value: 'Le repas' });
    expect(store.get().choices.has('c_1')).toBe(false);
    store.applyChanges(changesOf({ ...card, title: 'Le repas' }));
    expect(store.get().choices.has('c_1')).toBe(false);
    store.applyChanges({ ...fromElsewhere(retro), choices: { r_1: [choice] } });
    expect([...store.get().choices.keys()]).toEqual(['r_1']);
  });

  it('ignores the changes of a board that is no longer open', () => {
    const store = open(slowMain().bridge);
    store.applyChanges({ ...changesOf({ ...retro, title: 'Autre' }), boardId: 'b_2' });
    expect(store.get().view.get('r_1')).toEqual(retro);
  });
});
