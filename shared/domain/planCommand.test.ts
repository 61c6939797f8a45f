import { describe, expect, it } from 'vitest';
import { boardView } from '../model/boardView';
import type { BoardView } from '../model/records';
import { cardFields, retroFields, setting, smallBoard, written } from '../testing/writers';
import type { Command, CommandProblem } from './commands';
import { planCommand } from './planCommand';
import { planRepair } from './planRepair';
import { previewEdits } from './previewEdits';

const inColumn = (column: string, order: string, title: string) => ({
  ...cardFields(order, title),
  place: { retro: 'r_1', column, order },
});

/** A retrospective with two facts, a cause and two linked actions; one retrospective and one card in the bin. */
const board = written(
  written(smallBoard, 'leoc2', 1, [
    { kind: 'create', id: 'c_2', fields: inColumn('happened', 'a1', 'Tea on the floor') },
    { kind: 'create', id: 'c_cause', fields: inColumn('cause', 'a0', 'No snack packed') },
    { kind: 'create', id: 'c_act', fields: inColumn('action', 'a0', 'Pack bread') },
    { kind: 'create', id: 'c_gone', fields: inColumn('action', 'a1', 'Gone') },
    { kind: 'create', id: 'r_gone', fields: retroFields },
    { kind: 'create', id: 'p_1', fields: { type: 'person', name: 'Papa' } },
    setting('c_act', 'links/c_cause', true),
  ]),
  'leoc2',
  2,
  [
    { kind: 'delete', id: 'c_gone' },
    { kind: 'delete', id: 'r_gone' },
  ],
);
const view = boardView(board);
const mintId = (kind: string) => `${kind}_new`;

function viewAfter(command: Command, on: BoardView = view): BoardView {
  const planned = planCommand(on, command, mintId);
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return previewEdits(on, planned.value.edits);
}

describe('a command', () => {
  it.each<[Command, CommandProblem['code'], string]>([
    [{ type: 'retro/create', title: ' \n', date: '2026-11-22' }, 'empty-text', 'r_new'],
    [{ type: 'retro/create', id: 'r_1', title: 'x', date: '2026-11-22' }, 'exists-already', 'r_1'],
    [{ type: 'retro/rename', id: 'r_9', title: 'x' }, 'not-found', 'r_9'],
    [{ type: 'retro/rename', id: 'p_1', title: 'x' }, 'not-found', 'p_1'],
    [{ type: 'retro/rename', id: 'r_gone', title: 'x' }, 'in-bin', 'r_gone'],
    [{ type: 'retro/set-date', id: 'c_1', date: '2026-11-22' }, 'not-found', 'c_1'],
    [{ type: 'retro/delete', id: 'r_gone' }, 'in-bin', 'r_gone'],
    [{ type: 'card/add', retro: 'r_9', column: 'cause', title: 'x' }, 'not-found', 'r_9'],
    [{ type: 'card/add', retro: 'r_gone', column: 'cause', title: 'x' }, 'in-bin', 'r_gone'],
    [{ type: 'card/add', retro: 'r_1', column: 'cause', title: '' }, 'empty-text', 'c_new'],
    [{ type: 'card/add', retro: 'r_1', column: 'cause', title: 'x', after: 'c_1' }, 'wrong-place', 'c_1'],
    [{ type: 'card/set-title', id: 'c_1', title: '\t' }, 'empty-text', 'c_1'],
    [{ type: 'card/set-title', id: 'p_1', title: 'x' }, 'not-found', 'p_1'],
    [{ type: 'card/move', id: 'c_1', column: 'cause', after: 'c_gone' }, 'wrong-place', 'c_gone'],
    [{ type: 'card/move', id: 'c_1', column: 'happened', after: 'c_1' }, 'wrong-place', 'c_1'],
    [{ type: 'card/move', id: 'c_1', retro: 'r_gone', column: 'cause', after: null }, 'in-bin', 'r_gone'],
    [{ type: 'card/delete', id: 'c_gone' }, 'in-bin', 'c_gone'],
    [{ type: 'card/set-went-well', id: 'c_cause', wentWell: true }, 'wrong-column', 'c_cause'],
    [{ type: 'card/set-minutes', id: 'c_act', minutes: 15 }, 'wrong-column', 'c_act'],
    [{ type: 'card/set-affected', id: 'c_1', name: ' ', affected: true }, 'empty-text', 'c_1'],
    [{ type: 'card/set-factor', id: 'c_1', factor: 'hunger' }, 'wrong-column', 'c_1'],
    [{ type: 'card/set-link', id: 'c_1', target: 'c_cause', linked: true }, 'wrong-column', 'c_cause'],
    [{ type: 'card/set-link', id: 'c_act', target: 'c_1', linked: true }, 'wrong-column', 'c_1'],
    [{ type: 'card/set-owner', id: 'c_act', person: 'c_1', owner: true }, 'not-found', 'c_1'],
    [{ type: 'card/set-owner', id: 'c_cause', person: 'p_1', owner: true }, 'wrong-column', 'c_cause'],
    [{ type: 'card/set-outcome', id: 'c_act', retro: 'r_9', outcome: 'worked' }, 'not-found', 'r_9'],
    [{ type: 'card/set-outcome', id: 'c_act', retro: 'r_gone', outcome: 'worked' }, 'in-bin', 'r_gone'],
    [{ type: 'card/keep-lesson', id: 'c_act', cause: 'c_1', keep: true }, 'not-linked', 'c_1'],
    [{ type: 'person/add', name: '' }, 'empty-text', 'p_new'],
    [{ type: 'person/rename', id: 'c_1', name: 'x' }, 'not-found', 'c_1'],
    [{ type: 'record/restore', id: 'c_1' }, 'not-in-bin', 'c_1'],
    [{ type: 'record/restore', id: 'c_9' }, 'not-found', 'c_9'],
    [{ type: 'retro/reveal', id: 'r_1' }, 'wrong-place', 'r_1'],
    [{ type: 'retro/set-present', id: 'r_1', person: 'c_1', present: true }, 'not-found', 'c_1'],
    [{ type: 'card/add', retro: 'r_1', column: 'cause', title: 'x', author: 'p_9' }, 'not-found', 'p_9'],
    [{ type: 'card/add-line', id: 'c_cause', line: 'x', text: 'y', level: 0 }, 'wrong-column', 'c_cause'],
    [{ type: 'card/add-line', id: 'c_1', line: 'x', text: ' ', level: 0 }, 'empty-text', 'c_1'],
    [{ type: 'card/add-line', id: 'c_1', line: 'x', text: 'y', level: 0, after: 'z' }, 'wrong-place', 'c_1'],
    [{ type: 'card/set-line', id: 'c_1', line: 'x', text: 'y' }, 'not-found', 'c_1'],
    [{ type: 'card/set-cut', id: 'c_1', line: 'x' }, 'not-found', 'c_1'],
    [
      { type: 'card/set-because', id: 'c_cause', cause: 'c_cause', because: true },
      'goes-in-circles',
      'c_cause',
    ],
    [{ type: 'card/set-because', id: 'c_cause', cause: 'c_1', because: true }, 'wrong-column', 'c_1'],
    [{ type: 'card/go-on', id: 'c_act', retro: 'r_gone', goOn: true }, 'in-bin', 'r_gone'],
    [{ type: 'card/drop', id: 'c_act', retro: 'r_9' }, 'not-found', 'r_9'],
    [{ type: 'lesson/add', statement: ' ' }, 'empty-text', 'l_new'],
    [{ type: 'lesson/promote', action: 'c_cause', cause: null }, 'wrong-column', 'c_cause'],
    [{ type: 'lesson/promote', action: 'c_act', cause: 'c_1' }, 'wrong-column', 'c_1'],
    [{ type: 'lesson/archive', id: 'c_act', archived: true }, 'not-found', 'c_act'],
    [{ type: 'person/delete', id: 'r_1' }, 'not-found', 'r_1'],
  ])('%j is refused: %s %s', (command, code, id) => {
    expect(planCommand(view, command, mintId)).toEqual({ ok: false, error: { code, id } });
  });

  it.each<[Command, string, object]>([
    [
      { type: 'retro/create', title: ' Zoo ', date: '2026-11-29', location: ' Lyon ' },
      'r_new',
      { title: 'Zoo', location: 'Lyon' },
    ],
    [{ type: 'retro/set-location', id: 'r_1', location: ' Lyon ' }, 'r_1', { location: 'Lyon' }],
    [
      { type: 'card/add', retro: 'r_1', column: 'happened', title: ' x ', after: 'c_1' },
      'c_new',
      { title: 'x', place: { order: 'a0V' } },
    ],
    [{ type: 'card/set-notes', id: 'c_1', notes: ' a\n b ' }, 'c_1', { notes: ' a\n b ' }],
    [{ type: 'card/move', id: 'c_2', column: 'happened', after: null }, 'c_2', { place: { order: 'Zz' } }],
    [{ type: 'card/set-went-well', id: 'c_1', wentWell: true }, 'c_1', { wentWell: true }],
    [{ type: 'card/set-minutes', id: 'c_1', minutes: 0 }, 'c_1', { minutesToRecover: 0 }],
    [
      { type: 'card/set-affected', id: 'c_1', name: ' nap/night ', affected: true },
      'c_1',
      { affected: { 'nap/night': true } },
    ],
    [{ type: 'card/set-factor', id: 'c_cause', factor: ' the dog ' }, 'c_cause', { factor: 'the dog' }],
    [
      { type: 'card/set-link', id: 'c_cause', target: 'c_1', linked: true },
      'c_cause',
      { links: { c_1: true } },
    ],
    [{ type: 'card/set-owner', id: 'c_act', person: 'p_1', owner: true }, 'c_act', { owners: { p_1: true } }],
    [
      { type: 'card/set-outcome', id: 'c_act', retro: 'r_1', outcome: 'didnt' },
      'c_act',
      { outcomes: { r_1: 'didnt' } },
    ],
    [
      { type: 'card/keep-lesson', id: 'c_act', cause: 'c_cause', keep: true },
      'c_act',
      { lessonFor: { c_cause: true } },
    ],
    [{ type: 'person/add', name: ' Zoé ' }, 'p_new', { name: 'Zoé' }],
    [{ type: 'record/restore', id: 'c_gone' }, 'c_gone', { binnedAt: null }],
  ])('%j does what it says to %s', (command, id, expected) => {
    expect(viewAfter(command).get(id)).toMatchObject(expected);
  });

  it.each<[Command, Command, string, string]>([
    [
      { type: 'retro/set-location', id: 'r_1', location: 'Lyon' },
      { type: 'retro/set-location', id: 'r_1', location: ' ' },
      'r_1',
      'location',
    ],
    [
      { type: 'card/set-notes', id: 'c_1', notes: 'x' },
      { type: 'card/set-notes', id: 'c_1', notes: '' },
      'c_1',
      'notes',
    ],
    [
      { type: 'card/set-went-well', id: 'c_1', wentWell: true },
      { type: 'card/set-went-well', id: 'c_1', wentWell: false },
      'c_1',
      'wentWell',
    ],
    [
      { type: 'card/set-minutes', id: 'c_1', minutes: 5 },
      { type: 'card/set-minutes', id: 'c_1', minutes: null },
      'c_1',
      'minutesToRecover',
    ],
    [
      { type: 'card/set-affected', id: 'c_1', name: 'nap', affected: true },
      { type: 'card/set-affected', id: 'c_1', name: 'nap', affected: false },
      'c_1',
      'affected',
    ],
    [
      { type: 'card/set-factor', id: 'c_cause', factor: 'kit' },
      { type: 'card/set-factor', id: 'c_cause', factor: '' },
      'c_cause',
      'factor',
    ],
  ])('%j and then %j leave no trace of %s’s %s', (first, second, id, field) => {
    expect(viewAfter(first).get(id)).toHaveProperty(field);
    expect(viewAfter(second, viewAfter(first)).get(id)).not.toHaveProperty(field);
  });

  it('to move a card where it is writes nothing', () => {
    const planned = planCommand(
      view,
      { type: 'card/move', id: 'c_2', column: 'happened', after: 'c_1' },
      mintId,
    );
    expect(planned).toEqual({ ok: true, value: { edits: [], created: [] } });
  });

  it('to delete a retrospective takes its cards along, and to restore it brings those back that went with it', () => {
    const gone = viewAfter({ type: 'retro/delete', id: 'r_1' });
    expect([...gone.values()].filter((record) => record.binnedAt === null).map(({ id }) => id)).toEqual([
      'p_1',
    ]);
    const back = viewAfter({ type: 'record/restore', id: 'r_1' }, gone);
    expect(back.get('c_1')?.binnedAt).toBeNull();
    expect(back.get('c_gone')?.binnedAt).not.toBeNull();
    const one = viewAfter({ type: 'record/restore', id: 'c_2' }, gone);
    expect(
      [...one.values()]
        .filter((record) => record.binnedAt === null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['c_2', 'p_1', 'r_1']);
  });

  it('may make up its own identifier', () => {
    expect(
      viewAfter({ type: 'card/add', id: 'c_mine', retro: 'r_1', column: 'cause', title: 'x' }).has('c_mine'),
    ).toBe(true);
  });
});

describe('planRepair', () => {
  it('[D5] brings a retrospective back for a card that lives in it, and asks for nothing else', () => {
    expect(planRepair(view)).toEqual([]);
    const torn = written(board, 'zoe33', 5, [{ kind: 'delete', id: 'r_1' }]);
    expect(planRepair(boardView(torn))).toEqual([{ kind: 'restore', id: 'r_1' }]);
  });
});
