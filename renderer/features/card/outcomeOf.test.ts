import type { BoardView, Card, Retro } from '@shared/model/records';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcomeOf';

const retro = (id: string, date: string): [string, Retro] => [
  id,
  { type: 'retro', id, title: id, date, binnedAt: null },
];
const view: BoardView = new Map([retro('r_1', '2026-11-15'), retro('r_2', '2026-11-22')]);
const action = (outcomes?: Card['outcomes']): Card => ({
  type: 'card',
  id: 'c_1',
  title: 'un',
  binnedAt: null,
  place: { retro: 'r_1', column: 'action', order: 'a0' },
  ...(outcomes && { outcomes }),
});

it('is what was answered here, or else last', () => {
  expect(outcomeOf(view, action(), 'r_1')).toBeNull();
  expect(outcomeOf(view, action({ r_1: 'didnt', r_2: 'worked' }), 'r_1')).toBe('didnt');
  expect(outcomeOf(view, action({ r_1: 'didnt', r_2: 'worked' }), 'r_9')).toBe('worked');
  expect(outcomeOf(view, action({ r_2: 'worked', r_gone: 'didnt' }), 'r_9')).toBe('worked');
});
