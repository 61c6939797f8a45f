import type { BoardView, Card, RecordView, Retro } from '@shared/model/records';
import { describe, expect, it } from 'vitest';
import { firstRetros, neighbourOf, retroGroups } from './retroGroups';

const retro = (id: string, date: string, more: Partial<Retro> = {}): Retro => ({
  type: 'retro',
  id,
  title: id,
  date,
  binnedAt: null,
  ...more,
});
const card = (id: string, inRetro: string, more: Partial<Card> = {}): Card => ({
  type: 'card',
  id,
  title: id,
  place: { retro: inRetro, column: 'happened', order: 'a0' },
  binnedAt: null,
  ...more,
});
const viewOf = (...records: readonly RecordView[]): BoardView =>
  new Map(records.map((record) => [record.id, record]));

describe('retroGroups', () => {
  it('groups by year and month, newest first, and counts the cards that are not in the bin', () => {
    const view = viewOf(
      retro('r_old', '2025-11-02'),
      retro('r_b', '2026-11-15'),
      retro('r_oct', '2026-10-25'),
      retro('r_a', '2026-11-22'),
      retro('r_gone', '2026-11-30', { binnedAt: 1 }),
      card('c_1', 'r_a'),
      card('c_2', 'r_a', { binnedAt: 1 }),
      card('c_3', 'r_oct'),
      card('c_4', 'r_a'),
    );
    expect(
      retroGroups(view).map(({ month, retros }) => [month, retros.map(({ id, cards }) => [id, cards])]),
    ).toEqual([
      [
        '2026-11',
        [
          ['r_a', 2],
          ['r_b', 0],
        ],
      ],
      ['2026-10', [['r_oct', 1]]],
      ['2025-11', [['r_old', 0]]],
    ]);
  });

  it('has no groups for an empty board', () => {
    expect(retroGroups(viewOf())).toEqual([]);
  });
});

describe('firstRetros', () => {
  const groups = retroGroups(
    viewOf(retro('r_1', '2026-11-22'), retro('r_2', '2026-11-15'), retro('r_3', '2026-10-25')),
  );
  it.each([
    [1, [['r_1']]],
    [2, [['r_1', 'r_2']]],
    [3, [['r_1', 'r_2'], ['r_3']]],
    [99, [['r_1', 'r_2'], ['r_3']]],
  ])('takes %i from the top', (count, ids) => {
    expect(firstRetros(groups, count).map(({ retros }) => retros.map(({ id }) => id))).toEqual(ids);
  });
});

describe('neighbourOf', () => {
  const groups = retroGroups(
    viewOf(retro('r_1', '2026-11-22'), retro('r_2', '2026-11-15'), retro('r_3', '2026-10-25')),
  );
  it.each([
    ['r_1', 'r_2'],
    ['r_2', 'r_3'],
    ['r_3', 'r_2'],
  ])('leads from %s to %s', (id, next) => {
    expect(neighbourOf(groups, id)).toBe(next);
  });

  it('leads nowhere from the only one', () => {
    expect(neighbourOf(retroGroups(viewOf(retro('r_1', '2026-11-22'))), 'r_1')).toBeNull();
  });
});
