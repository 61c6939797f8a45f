import type { MergedRecord } from '@shared/domain/mergeReport';
import { aRetro, aCard as card, viewOf } from '@shared/testing/views';
import { expect, it } from 'vitest';
import { stateThen } from './stateThen';

const aCard = (id: string, retro = 'r_1') => card(id, retro, 'happened', id);
const change = (id: string, what: MergedRecord['what'], paths: readonly string[] = []): MergedRecord => ({
  id,
  what,
  paths,
  writers: ['papa1'],
  otherPlace: null,
});

it('shows what was, with what has become of it, and what has come since', () => {
  const then = viewOf(aRetro('r_1', '2026-11-22'), aCard('c_1'), aCard('c_2'), {
    ...aCard('c_3'),
    binnedAt: 5,
  });
  const now = viewOf(
    aRetro('r_1', '2026-11-22'),
    { ...aCard('c_1'), title: 'Autrement' },
    { ...aCard('c_2'), binnedAt: 9 },
    aCard('c_3'),
    aCard('c_4'),
  );
  const since = [
    change('c_1', 'changed', ['title']),
    change('c_2', 'binned'),
    change('c_3', 'restored'),
    change('c_4', 'added'),
  ];
  const [retro] = stateThen(then, now, since).retros;
  expect(retro).toMatchObject({ count: 2, isChanged: true });
  expect(retro?.columns.happened.map(({ record, since: to }) => [record.id, record.title, to?.what])).toEqual(
    [
      ['c_1', 'c_1', 'changed'],
      ['c_2', 'c_2', 'binned'],
      ['c_3', 'c_3', 'restored'],
      ['c_4', 'c_4', 'added'],
    ],
  );
});

it('knows a retrospective that nothing has happened to, and leaves out what is still written apart', () => {
  const apart = { ...aRetro('r_2', '2026-11-29'), separately: true };
  const own = { ...aCard('c_2', 'r_2'), author: 'p_ana' };
  const then = viewOf(aRetro('r_1', '2026-11-22'), aCard('c_1'), apart, own, aCard('c_3', 'r_2'));
  expect(
    stateThen(then, then, []).retros.map(({ record, count, isChanged }) => [record.id, count, isChanged]),
  ).toEqual([
    // What was written without an author is everybody's.
    ['r_2', 1, false],
    ['r_1', 1, false],
  ]);
});
