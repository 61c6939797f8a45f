import type { BoardView, Card, LessonRecord, RecordView, Retro } from '@shared/model/records';
import { aPerson, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { binEntries, entriesWith } from './binEntries';

const retro = (id: string, binnedAt: number | null): Retro => ({
  type: 'retro',
  id,
  title: id,
  date: '2026-11-22',
  binnedAt,
});
const card = (id: string, place: Partial<Card['place']>, binnedAt: number | null): Card => ({
  type: 'card',
  id,
  title: id,
  place: { retro: 'r_1', column: 'happened', order: 'a0', ...place },
  binnedAt,
});
const lesson: LessonRecord = { type: 'lesson', id: 'l_1', statement: 'l_1', binnedAt: null };
const entriesOf = (...records: readonly RecordView[]) =>
  binEntries(new Map(records.map((record) => [record.id, record])) as BoardView).map((entry) =>
    entry.kind === 'retro'
      ? [entry.record.id, entry.cards.map(({ id }) => id)]
      : [entry.record.id, (entry.kind === 'card' && entry.retro?.id) || null],
  );

describe('binEntries', () => {
  it('groups the cards that went with their retrospective, in the order of the columns', () => {
    expect(
      entriesOf(
        retro('r_1', 50),
        card('c_action', { column: 'action' }, 50),
        card('c_second', { order: 'a1' }, 50),
        card('c_first', { order: 'a0' }, 50),
      ),
    ).toEqual([['r_1', ['c_first', 'c_second', 'c_action']]]);
  });

  it('keeps a card apart that was put there before its retrospective', () => {
    expect(entriesOf(retro('r_1', 50), card('c_1', {}, 20))).toEqual([
      ['r_1', []],
      ['c_1', 'r_1'],
    ]);
  });

  it('has the latest first, and says where a card was', () => {
    expect(
      entriesOf(retro('r_1', null), card('c_1', {}, 20), card('c_2', {}, 30), card('c_3', {}, null)),
    ).toEqual([
      ['c_2', 'r_1'],
      ['c_1', 'r_1'],
    ]);
  });

  it('knows a card whose retrospective is gone for good', () => {
    expect(entriesOf(card('c_1', {}, 20))).toEqual([['c_1', null]]);
  });

  it('has lessons and people, too', () => {
    expect(
      binEntries(
        viewOf(
          { ...aPerson('p_1', 'Maman'), binnedAt: 5 },
          { ...lesson, binnedAt: 6 },
          aPerson('p_2', 'Papa'),
        ),
      ).map(({ kind, record }) => [kind, record.id]),
    ).toEqual([
      ['lesson', 'l_1'],
      ['person', 'p_1'],
    ]);
  });
});

it('finds a retrospective by the cards that went along', () => {
  const entries = binEntries(viewOf(retro('r_1', 50), card('c_1', {}, 50), card('c_2', {}, 20)));
  const ids = (...found: string[]) => entriesWith(entries, new Set(found)).map(({ record }) => record.id);
  expect(ids('c_1')).toEqual(['r_1']);
  expect(ids('c_2', 'c_9')).toEqual(['c_2']);
});
