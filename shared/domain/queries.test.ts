import { describe, expect, it } from 'vitest';
import type { BoardView, Card, Person, RecordView, Retro } from '../model/records';
import {
  binOf,
  cardById,
  cardsByColumn,
  cardsOf,
  isLive,
  liveCardIn,
  ownersOf,
  peopleOf,
  retroById,
  retrosOf,
} from './queries';

const retro = (id: string, date: string, binnedAt: number | null = null): Retro => ({
  type: 'retro',
  id,
  title: id,
  date,
  binnedAt,
});
const card = (
  id: string,
  order: string,
  column: Card['place']['column'] = 'cause',
  binnedAt: number | null = null,
): Card => ({
  type: 'card',
  id,
  title: id,
  place: { retro: 'r_1', column, order },
  binnedAt,
});
const person: Person = { type: 'person', id: 'p_1', name: 'Papa', binnedAt: null };
const view: BoardView = new Map(
  (
    [
      retro('r_1', '2026-11-15'),
      retro('r_2', '2026-11-22'),
      retro('r_3', '2026-11-15'),
      retro('r_4', '2026-11-29', 5),
      card('c_b', 'a1'),
      card('c_c', 'Zz'),
      card('c_a', 'a1'),
      card('c_gone', 'a0', 'cause', 9),
      card('c_fact', 'a0', 'happened'),
      { ...card('c_far', 'a0'), place: { retro: 'r_2', column: 'cause', order: 'a0' } },
      person,
    ] satisfies RecordView[]
  ).map((record) => [record.id, record]),
);
const ids = (records: readonly RecordView[]): string[] => records.map(({ id }) => id);

describe('questions about a board', () => {
  it('find a record of a type, in the bin or not', () => {
    expect(retroById(view, 'r_4')?.binnedAt).toBe(5);
    expect(cardById(view, 'c_gone')?.binnedAt).toBe(9);
    expect([retroById(view, 'c_a'), retroById(view, 'r_9'), cardById(view, 'r_1')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('list retrospectives newest first, people in the order they came', () => {
    expect(ids(retrosOf(view))).toEqual(['r_2', 'r_3', 'r_1']);
    expect(ids(peopleOf(view))).toEqual(['p_1']);
  });

  it('know who takes care of an action, also who is no longer on the list', () => {
    const gone: Person = { ...person, id: 'p_0', binnedAt: 7 };
    const action: Card = { ...card('c_act', 'a0', 'action'), owners: { p_1: true, p_0: true, p_9: true } };
    const household = new Map([...view, [gone.id, gone]]);
    expect(ids(ownersOf(household, action))).toEqual(['p_0', 'p_1']);
    expect(ids(ownersOf(household, card('c_nobody', 'a1', 'action')))).toEqual([]);
  });

  it('[F30] list cards by their order keys, by code unit, and by id where two are equal', () => {
    expect(ids(cardsOf(view, 'r_1', 'cause'))).toEqual(['c_c', 'c_a', 'c_b']);
    const { happened, cause, action } = cardsByColumn(view, 'r_1');
    expect([ids(happened), ids(cause), ids(action)]).toEqual([['c_fact'], ['c_c', 'c_a', 'c_b'], []]);
  });

  it('list the bin, what went last first', () => {
    expect(ids(binOf(view))).toEqual(['c_gone', 'r_4']);
  });

  it('say whether something is on the board', () => {
    expect([isLive(person), isLive(view.get('r_4')), isLive(null), isLive(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(liveCardIn(view, 'r_2')?.id).toBe('c_far');
    expect(liveCardIn(view, 'r_3')).toBeNull();
  });
});
