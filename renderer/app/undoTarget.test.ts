import type { BoardView, RecordView } from '@shared/model/records';
import { aCard, aRetro, marks, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { undoTarget } from './undoTarget';

const board = (binned: readonly string[]): BoardView => {
  const at = (id: string) => (binned.includes(id) ? 1 : null);
  const place = { page: 'retro', retro: 'r_1', column: 'cause', order: 'a0' } as const;
  const records: RecordView[] = [
    { type: 'retro', id: 'r_1', title: 'one', date: '2026-11-22', binnedAt: at('r_1') },
    { type: 'card', id: 'c_1', title: 'card', place, binnedAt: at('c_1') },
    { type: 'card', id: 'c_2', title: 'card', place, binnedAt: at('c_2') },
    { type: 'lesson', id: 'l_1', statement: 'Eat early', binnedAt: at('l_1') },
    { type: 'scenario', id: 's_1', title: 'Lunch is late', binnedAt: at('s_1') },
    { type: 'breaker', id: 'w_1', title: 'We leave', binnedAt: at('w_1') },
    { type: 'kit', id: 'k_1', title: 'Doudou', binnedAt: at('k_1') },
    { type: 'person', id: 'p_1', name: 'Maman', binnedAt: null },
  ];
  return new Map(records.map((record) => [record.id, record]));
};

describe('undoTarget', () => {
  it.each([
    ['a card that is on the board', [], ['c_1'], { page: 'retro', retro: 'r_1', record: 'c_1' }],
    [
      'the first that is left of several',
      ['c_1'],
      ['c_1', 'c_2'],
      { page: 'retro', retro: 'r_1', record: 'c_2' },
    ],
    ['a retrospective', [], ['r_1', 'c_1'], { page: 'retro', retro: 'r_1', record: 'r_1' }],
    ['where a card was that has just left', ['c_1'], ['c_1'], { page: 'retro', retro: 'r_1', record: null }],
    ['nothing, once its retrospective has left too', ['r_1', 'c_1'], ['r_1', 'c_1'], null],
    ['nothing for a card whose retrospective is in the bin', ['r_1'], ['c_1'], null],
    ['a lesson on its page', [], ['l_1'], { page: 'lessons', record: 'l_1' }],
    ['the page that a lesson has just left', ['l_1'], ['l_1'], { page: 'lessons', record: null }],
    ['a scenario on its page', [], ['s_1'], { page: 'playbook', record: 's_1' }],
    ['the page that a breaker has just left', ['w_1'], ['w_1'], { page: 'playbook', record: null }],
    ['a thing to pack on its page', [], ['k_1'], { page: 'leaving', record: 'k_1' }],
    ['the page that it has just left', ['k_1'], ['k_1'], { page: 'leaving', record: null }],
    ['nothing for a person', [], ['p_1'], null],
    ['nothing for what is no longer known', [], ['c_9'], null],
  ])('leads to %s', (_what, binned, changed, target) => {
    expect(undoTarget(board(binned), changed)).toEqual(target);
  });
});

describe('undoTarget on a retrospective that has taken an action over', () => {
  const weeks = [aRetro('r_1', '2026-11-15'), aRetro('r_2', '2026-11-22')];
  const action = aCard('c_1', 'r_1', 'action', 'Little jar');
  const lesson = { type: 'lesson', id: 'l_1', statement: 'Eat early', actions: marks('c_1') } as const;
  const view = viewOf(...weeks, action, { ...lesson, binnedAt: 1 });

  it('stays there for the action, and for the lesson made of it', () => {
    expect(undoTarget(view, ['c_1'], 'r_2')).toEqual({ page: 'retro', retro: 'r_2', record: 'c_1' });
    expect(undoTarget(view, ['l_1'], 'r_2')).toEqual({ page: 'retro', retro: 'r_2', record: 'c_1' });
  });

  it('goes to where the action is from anywhere else', () => {
    expect(undoTarget(view, ['c_1'], 'r_1')).toEqual({ page: 'retro', retro: 'r_1', record: 'c_1' });
    expect(undoTarget(view, ['c_1'])).toEqual({ page: 'retro', retro: 'r_1', record: 'c_1' });
  });
});
