import { describe, expect, it } from 'vitest';
import type { BoardView } from '../model/records';
import { aBreaker, aCard, aPerson, aRetro, aScenario, marks, viewOf } from '../testing/views';
import type { Command } from './commands';
import { planCommand } from './planCommand';
import { keptScenario } from './planScenario';
import { previewEdits } from './previewEdits';
import { breakersOf, scenarioMadeOf, scenariosIn, scenariosOf, signalsOf } from './scenarios';

const first = aRetro('r_1', '2026-11-15', { location: 'Chez mamie' });
const second = aRetro('r_2', '2026-11-22');
const fact = aCard('c_fact', 'r_1', 'happened', 'Lunch at 13:30');
const cause = aCard('c_cause', 'r_1', 'cause', 'An oven that is not ours', { links: marks('c_fact') });
const action = aCard('c_action', 'r_1', 'action', 'Pack the little jar', {
  links: marks('c_cause'),
  signal: 'noon, and no table laid',
  plans: { b: 'Bread', d: 'Leave' },
});
const board = viewOf(first, second, fact, cause, action);

const planned = (view: BoardView, command: Command) => planCommand(view, command, (kind) => `${kind}_new`);
function played(view: BoardView, ...commands: readonly Command[]): BoardView {
  return commands.reduce((current, command) => {
    const plan = planned(current, command);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    return previewEdits(current, plan.value.edits);
  }, view);
}

describe('a scenario', () => {
  it('that an action is kept as has its plans, in order, and what it answers', () => {
    const view = played(board, { type: 'scenario/keep', card: 'c_action' });
    expect(scenariosOf(view)).toMatchObject([
      {
        scenario: {
          id: keptScenario('c_action'),
          title: 'Lunch at 13:30',
          signal: 'noon, and no table laid',
          plans: { a: 'Pack the little jar', b: 'Bread', c: 'Leave' },
          location: 'Chez mamie',
        },
        cameTrue: [],
        sources: [{ id: 'c_action' }],
      },
    ]);
  });

  it('that a lonely action is kept as is called by its signal', () => {
    const lonely = aCard('c_lone', 'r_1', 'action', 'Leave', { signal: 'the big one does not listen' });
    const view = played(viewOf(first, lonely), { type: 'scenario/keep', card: 'c_lone' });
    const scenario = scenariosOf(view)[0]?.scenario;
    expect(scenario).toMatchObject({ title: 'the big one does not listen', plans: { a: 'Leave' } });
    expect(scenario).not.toHaveProperty('signal');
  });

  it('that a fact is kept as begins as its cascade does, is answered as it is, and has come true once', () => {
    const cascade = {
      cascade: { x: 'Nobody is hungry yet', y: 'The nap is late' },
      cascadePlaces: { x: { order: 'a0', level: 0 }, y: { order: 'a1', level: 1 } },
    };
    const other = aCard('c_other', 'r_1', 'action', 'Ring before', { links: marks('c_cause') });
    const view = played(viewOf(first, { ...fact, ...cascade }, cause, action, other), {
      type: 'scenario/keep',
      card: 'c_fact',
    });
    expect(scenariosOf(view)).toMatchObject([
      {
        scenario: {
          title: 'Lunch at 13:30',
          signal: 'Nobody is hungry yet',
          plans: { a: 'Pack the little jar', b: 'Bread', c: 'Leave', d: 'Ring before' },
        },
        cameTrue: [{ card: { id: 'c_fact' }, held: 'unsaid' }],
        plansHeld: {},
        sources: [],
      },
    ]);
  });

  it('is kept once, comes back from the bin as it was, and is made of no cause', () => {
    const keep = { type: 'scenario/keep', card: 'c_action' } as const;
    const id = keptScenario('c_action');
    const kept = played(board, keep, { type: 'scenario/set-title', id, title: 'Late again' });
    expect(planned(kept, keep)).toMatchObject({ ok: false, error: { code: 'exists-already' } });
    const gone = played(kept, { type: 'scenario/delete', id });
    expect(scenariosOf(gone)).toEqual([]);
    expect(scenariosOf(played(gone, keep))).toMatchObject([{ scenario: { title: 'Late again' } }]);
    expect(scenarioMadeOf(kept, 'c_action')?.id).toBe(id);
    expect(scenarioMadeOf(gone, 'c_action')).toBeNull();
    expect(scenarioMadeOf(kept, 'c_fact')).toBeNull();
    expect(planned(board, { type: 'scenario/keep', card: 'c_cause' })).toMatchObject({
      error: { code: 'wrong-column' },
    });
  });

  it('counts how often it came true and which plan held, in what is on the board and shown to everybody', () => {
    const inIt = (id: string, retro: string, held: 'b' | 'none' | 'unsaid', more = {}) =>
      aCard(id, retro, 'happened', id, { cameTrue: { s_1: held }, ...more });
    const [story] = scenariosOf(
      viewOf(
        first,
        second,
        aRetro('r_bin', '2026-11-01', { binnedAt: 1 }),
        aRetro('r_apart', '2026-11-29', { separately: true }),
        aScenario('s_1', 'Late lunch'),
        inIt('c_1', 'r_1', 'b'),
        inIt('c_2', 'r_2', 'b'),
        inIt('c_3', 'r_2', 'none'),
        inIt('c_4', 'r_2', 'unsaid'),
        inIt('c_5', 'r_2', 'b', { binnedAt: 1 }),
        inIt('c_6', 'r_bin', 'b'),
        inIt('c_7', 'r_apart', 'b'),
        inIt('c_8', 'r_2', 'b', { place: { retro: 'r_2', column: 'cause', order: 'a0' } }),
      ),
    );
    expect(story?.cameTrue.map(({ card }) => card.id)).toEqual(['c_2', 'c_3', 'c_4', 'c_1']);
    expect(story).toMatchObject({ plansHeld: { b: 2 }, noneHeld: 1 });
  });

  it('is marked on a fact only, and only while it is on the board', () => {
    const view = viewOf(
      first,
      fact,
      cause,
      aScenario('s_1', 'Late'),
      aScenario('s_2', 'Gone', { binnedAt: 1 }),
    );
    const mark = (id: string, scenario: string, held: 'a' | null) =>
      planned(view, { type: 'card/set-came-true', id, scenario, held });
    expect(mark('c_fact', 's_1', 'a').ok).toBe(true);
    expect(mark('c_cause', 's_1', 'a')).toMatchObject({ error: { code: 'wrong-column' } });
    expect(mark('c_fact', 's_2', 'a')).toMatchObject({ error: { code: 'in-bin' } });
    expect(mark('c_fact', 's_2', null).ok).toBe(true);
    const marked = { ...fact, cameTrue: { s_1: 'a', s_2: 'a', s_9: 'b' } } as const;
    expect(scenariosIn(view, marked).map(({ scenario }) => scenario.id)).toEqual(['s_1']);
  });
});

describe('a circuit breaker', () => {
  const add = {
    type: 'breaker/add',
    id: 'w_1',
    title: 'Everybody into the car',
    signals: { '02': 'The dog barks', '01': 'The little one whines', '03': ' ' },
    threshold: 'two at once',
  } as const;

  it('has its signals in the order in which they came; an emptied one is gone', () => {
    const view = played(
      viewOf(),
      add,
      { type: 'breaker/set-signal', id: 'w_1', signal: '04', text: 'Nobody listens' },
      { type: 'breaker/set-signal', id: 'w_1', signal: '02', text: '' },
    );
    const [breaker] = breakersOf(view);
    expect(breaker && signalsOf(breaker).map(({ text }) => text)).toEqual([
      'The little one whines',
      'Nobody listens',
    ]);
    expect(breaker).toMatchObject({ title: 'Everybody into the car', threshold: 'two at once' });
  });

  it('may be pulled by people who are on the board, and by nobody who was forgotten', () => {
    const view = played(viewOf(aPerson('p_1', 'Maman'), aBreaker('w_1', 'Out')), {
      type: 'breaker/set-puller',
      id: 'w_1',
      person: 'p_1',
      mayPull: true,
    });
    expect(view.get('w_1')).toMatchObject({ mayPull: { p_1: true } });
    expect(
      planned(view, { type: 'breaker/set-puller', id: 'w_1', person: 'p_9', mayPull: true }),
    ).toMatchObject({ error: { code: 'not-found' } });
    const without = played(view, { type: 'person/forget', id: 'p_1' });
    expect(without.get('w_1')).not.toHaveProperty('mayPull');
  });
});
