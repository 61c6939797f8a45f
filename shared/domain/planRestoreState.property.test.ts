import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Board, StampedRecord } from '../crdt/board';
import { choicesOf, undecidedAt } from '../crdt/choices';
import { nextClock } from '../crdt/clock';
import { commitEdits, type Edit, lastClock, lastCounter } from '../crdt/edits';
import { valueAt } from '../crdt/fields';
import { mergeBoards } from '../crdt/merge';
import { boardView } from '../model/boardView';
import { createSimulation, events } from '../testing/simulation';
import { evening, setting, smallBoard, written } from '../testing/writers';
import { boardChoices } from './choices';
import { planRepair } from './planRepair';
import { planRestoreState, type SeenState } from './planRestoreState';
import { applicable, stepOf, type Undecided } from './undo';

// Many runs, on machines that may be busy: a property that hangs is still found.
vi.setConfig({ testTimeout: 120_000 });

const stateOf = (board: Board): SeenState => ({ view: boardView(board), choices: boardChoices(board) });
const restored = (now: Board, then: Board): readonly Edit[] => planRestoreState(stateOf(now), stateOf(then));

const commit = (board: Board, edits: readonly Edit[]): Board =>
  commitEdits(board, edits, {
    replica: 'leoc2',
    clock: nextClock(lastClock(board), evening),
    counter: lastCounter(board, 'leoc2'),
  }).board;

/** As the app leaves no card on the board without its retrospective. */
const repaired = (board: Board): Board => commit(board, planRepair(boardView(board)));

/** What people see: the records that are not in the bin and what there is to choose, without bookkeeping. */
function seen(board: Board, people: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  const { view, choices } = stateOf(board);
  const live = [...view.values()].filter(
    (record) => record.binnedAt === null && (record.type !== 'person' || people.has(record.id)),
  );
  return Object.fromEntries(
    live.map(({ id, ...record }) => {
      const { machines: _machines, restored: _restored, ...fields } = { machines: 0, restored: 0, ...record };
      const open = (choices.get(id) ?? []).map(({ path, others }) => [
        path,
        others.map(({ value }) => value),
      ]);
      return [id, { ...fields, open: Object.fromEntries(open) }];
    }),
  );
}
const peopleIn = (board: Board): ReadonlySet<string> =>
  new Set([...board.records].flatMap(([id, { fields }]) => (fields.type === 'person' ? [id] : [])));

const undecidedIn =
  (board: Board): Undecided =>
  (id, path) =>
    board.records.has(id) ? undecidedAt(board.records.get(id) as StampedRecord, path) : [];

/** A machine's board after much has happened, and some state it had on the way. */
const nowAndThen = fc.tuple(events, fc.nat()).map(([all, pick]) => {
  const simulation = createSimulation(3);
  for (const event of all) simulation.happen(event);
  const [machine] = simulation.machines;
  if (!machine) throw new Error('No machine');
  const { past, board } = machine;
  return { now: repaired(board), before: repaired(past[pick % past.length]?.board ?? board) };
});

describe('going back to an earlier state', () => {
  it('shows what was seen then, and one undo shows what was seen before', () => {
    fc.assert(
      fc.property(nowAndThen, ({ now, before }) => {
        const edits = restored(now, before);
        const back = commit(now, edits);
        const people = peopleIn(before);
        expect(seen(back, people)).toEqual(seen(before, people));
        expect(restored(back, before)).toEqual([]);

        const step = stepOf(boardView(now), 'earlier/restore', edits, undecidedIn(now));
        const undone = commit(back, applicable(boardView(back), step.back, step.forth));
        expect(seen(undone, peopleIn(now))).toEqual(seen(now, peopleIn(now)));
        const redone = commit(undone, applicable(boardView(undone), step.forth, step.back));
        expect(seen(redone, people)).toEqual(seen(before, people));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what another machine writes meanwhile, and says so', () => {
    fc.assert(
      fc.property(nowAndThen, fc.nat(), ({ now, before }, pick) => {
        const cards = [...boardView(now).values()].filter(
          (record) => record.type === 'card' && record.binnedAt === null,
        );
        const card = cards[pick % Math.max(1, cards.length)];
        if (!card) return;
        const theirs = commitEdits(now, [setting(card.id, 'title', 'À eux')], {
          replica: 'papa1',
          clock: nextClock(lastClock(now), evening),
          counter: lastCounter(now, 'papa1'),
        }).board;
        const { board } = mergeBoards(commit(now, restored(now, before)), theirs);
        const record = board.records.get(card.id) as StampedRecord;
        const said = [valueAt(record.fields, 'title'), ...undecidedAt(record, 'title')];
        expect(said).toContain('À eux');
        expect(boardView(board).get(card.id)?.binnedAt).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('of one card', () => {
  const hers = written(smallBoard, 'ana7f', 1, [setting('c_1', 'title', 'Hers')]);
  const open = mergeBoards(hers, written(smallBoard, 'leoc2', 2, [setting('c_1', 'title', 'His')])).board;
  const choices = (board: Board) => choicesOf(board.records.get('c_1') as StampedRecord);

  it('opens a choice again that was open then, and settles one that was not', () => {
    const settled = written(open, 'zoe33', 3, [setting('c_1', 'title', 'His')]);
    expect(choices(commit(settled, restored(settled, open)))).toMatchObject([
      { shown: { value: 'His' }, others: [{ value: 'Hers' }] },
    ]);
    expect(choices(commit(open, restored(open, settled)))).toEqual([]);
    expect(choices(commit(open, restored(open, hers)))).toEqual([]);
  });

  it('puts what came since into the bin, but for people, and brings back what went there', () => {
    const since = written(smallBoard, 'zoe33', 3, [
      { kind: 'delete', id: 'c_1' },
      { kind: 'create', id: 'c_2', fields: { ...smallBoard.records.get('c_1')?.fields } },
      { kind: 'create', id: 'p_2', fields: { type: 'person', name: 'Zoé', machines: { zoe33: true } } },
    ]);
    expect(restored(since, smallBoard)).toEqual([
      { kind: 'restore', id: 'c_1' },
      { kind: 'delete', id: 'c_2' },
    ]);
  });

  it('makes anew what is gone for good', () => {
    const gone: Board = { ...smallBoard, records: new Map([...smallBoard.records].slice(0, 1)) };
    expect(boardView(commit(gone, restored(gone, smallBoard))).get('c_1')).toEqual(
      boardView(smallBoard).get('c_1'),
    );
  });
});
