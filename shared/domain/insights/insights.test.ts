import { describe, expect, it } from 'vitest';
import type { Card, Retro } from '../../model/records';
import { aCard, aRetro, marks, viewOf } from '../../testing/views';
import { actionFates, fates } from './actionFates';
import { causeGroups } from './causeGroups';
import { comparePlaces, compareSeasons } from './comparisons';
import { debriefsOf } from './debriefs';
import { recoveryOverTime } from './recovery';

/** Retrospectives r_1, r_2… a week apart from 4 January 2026 on, each with what `cardsOf` gives it. */
function weeks(
  count: number,
  cardsOf: (week: number, retro: string) => readonly Card[] = () => [],
  more: (week: number) => Partial<Retro> = () => ({}),
) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const retros = numbers.map((week) => {
    const date = new Date(Date.UTC(2026, 0, 4 + 7 * (week - 1))).toISOString().slice(0, 10);
    return aRetro(`r_${week}`, date, more(week));
  });
  return debriefsOf(viewOf(...retros, ...numbers.flatMap((week) => cardsOf(week, `r_${week}`))));
}
const cause = (week: number, title: string, more: Partial<Card> = {}) =>
  aCard(`c_${week}_${title}`, `r_${week}`, 'cause', title, more);
const took = (week: number, minutes: number, more: Partial<Card> = {}) =>
  aCard(`c_${week}_${minutes}`, `r_${week}`, 'happened', `${minutes} min`, {
    minutesToRecover: minutes,
    ...more,
  });

describe('the retrospectives to learn from', () => {
  it('leave out what is in the bin, and what was written separately until it is shown', () => {
    const of = (retro: Partial<Retro>, card: Partial<Card>) =>
      debriefsOf(viewOf(aRetro('r_1', '2026-01-04', retro), took(1, 5, card))).map(
        ({ happened }) => happened.length,
      );
    expect(of({}, {})).toEqual([1]);
    expect(of({}, { binnedAt: 1 })).toEqual([0]);
    expect(of({ binnedAt: 1 }, {})).toEqual([]);
    expect(of({ separately: true }, { author: 'p_1' })).toEqual([0]);
    expect(of({ separately: true, revealed: true }, { author: 'p_1' })).toEqual([1]);
  });
});

describe('causes that came back', () => {
  const told = (debriefs: ReturnType<typeof weeks>) =>
    causeGroups(debriefs).map(
      ({ latest, retros, quiet, hasStopped }) =>
        `${latest.title}: ${retros.length}, quiet ${quiet}${hasStopped ? ', stopped' : ''}`,
    );

  it('are found in other words, and named by the last ones', () => {
    const words = [
      'Le repas dépend du four',
      'Rien',
      'Le repas dépend d’un four lent',
      'Le four lent du repas',
    ];
    const debriefs = weeks(4, (week) => [cause(week, words[week - 1] ?? '')]);
    expect(told(debriefs)).toEqual(['Le four lent du repas: 3, quiet 0']);
  });

  it('are found where half of the words are others', () => {
    const words = ['Le repas dépend du four', 'Un four trop lent pour le repas'];
    expect(told(weeks(2, (week) => [cause(week, words[week - 1] ?? '')]))).toHaveLength(1);
  });

  it('continue the likest of an earlier retrospective, and are no more of one by standing side by side', () => {
    const debriefs = weeks(2, (week) =>
      week === 1
        ? [cause(1, 'Le four lent chauffe', { id: 'c_a' }), cause(1, 'Le four est lent', { id: 'c_b' })]
        : [cause(2, 'Le four lent chauffe', { id: 'c_c' })],
    );
    expect(causeGroups(debriefs).map(({ causes }) => causes.map(({ id }) => id))).toEqual([['c_a', 'c_c']]);
  });

  it('are found across years in which nothing was alike', () => {
    const letters = (number: number) =>
      [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const debriefs = weeks(300, (week) => [
      ...[1, 2, 3].map((number) => cause(week, `Le ${letters(week)}w${number} ${letters(week)}v${number}`)),
      ...(week === 1 || week === 300 ? [cause(week, 'Le four lent du repas')] : []),
    ]);
    expect(told(debriefs)).toEqual(['Le four lent du repas: 2, quiet 0']);
  });

  it('count once per retrospective, and not at all when they were there once', () => {
    const debriefs = weeks(2, (week) =>
      week === 1 ? [cause(1, 'Sac oublié', { id: 'c_a' }), cause(1, 'Sac oublié')] : [cause(2, 'Pluie')],
    );
    expect(told(debriefs)).toEqual([]);
  });

  it('have stopped once they are away for three, and for longer than ever between two times', () => {
    const withSac =
      (...there: readonly number[]) =>
      (week: number) =>
        there.includes(week) ? [cause(week, 'Sac oublié')] : [];
    expect(told(weeks(4, withSac(1, 2)))).toEqual(['Sac oublié: 2, quiet 2']);
    expect(told(weeks(5, withSac(1, 2)))).toEqual(['Sac oublié: 2, quiet 3, stopped']);
    expect(told(weeks(9, withSac(1, 5)))).toEqual(['Sac oublié: 2, quiet 4, stopped']);
    expect(told(weeks(8, withSac(1, 5)))).toEqual(['Sac oublié: 2, quiet 3']);
  });

  it('come with what was tried against them', () => {
    const debriefs = weeks(2, (week) => [
      cause(week, 'Sac oublié'),
      aCard(`a_${week}`, `r_${week}`, 'action', `Liste ${week}`, { links: marks(`c_${week}_Sac oublié`) }),
    ]);
    expect(causeGroups(debriefs)[0]?.tried.map(({ id }) => id)).toEqual(['a_1', 'a_2']);
  });
});

describe('the time to recover', () => {
  const minutesOf = (...minutes: readonly number[]) =>
    recoveryOverTime(weeks(minutes.length, (week) => [took(week, minutes[week - 1] ?? 0), took(week, 1)]));

  it('is the longest of each retrospective that says one; zero counts, a good thing does not', () => {
    const debriefs = weeks(3, (week) =>
      week === 3
        ? [took(3, 90, { wentWell: true })]
        : [...(week === 1 ? [took(1, 20), took(1, 5)] : [took(2, 0)])],
    );
    expect(recoveryOverTime(debriefs).points.map(({ minutes }) => minutes)).toEqual([20, 0]);
  });

  it('has no trend before there are three on each side', () => {
    expect(minutesOf(60, 60, 60, 5, 5).trend).toEqual({ kind: 'few', count: 5 });
    expect(minutesOf(60, 50, 60, 20, 5, 20).trend).toEqual({ kind: 'shorter', before: 60, after: 20 });
  });

  it('has one only where it can be felt: five minutes, and a quarter', () => {
    expect(minutesOf(10, 10, 10, 14, 14, 14).trend.kind).toBe('same');
    expect(minutesOf(10, 10, 10, 15, 15, 15).trend.kind).toBe('longer');
    expect(minutesOf(60, 60, 60, 50, 50, 50).trend.kind).toBe('same');
  });

  it('is told by retrospective, then by month and quarter, so that it stays a picture', () => {
    const spanOf = (count: number) => {
      const { span, points } = recoveryOverTime(weeks(count, (week) => [took(week, week)]));
      return [span, points.length, points.flatMap(({ recoveries }) => recoveries).length];
    };
    expect(spanOf(24)).toEqual(['retro', 24, 24]);
    expect(spanOf(25)).toEqual(['month', 6, 25]);
    expect(spanOf(150)).toEqual(['quarter', 12, 150]);
  });
});

describe('what became of actions', () => {
  it('is what was said last of those that were tried', () => {
    const action = (id: string, more: Partial<Card>) => aCard(id, 'r_1', 'action', id, more);
    const debriefs = weeks(3, (week) =>
      week > 1
        ? []
        : [
            action('held', { outcomes: { r_2: 'didnt', r_3: 'worked' } }),
            action('failed', { outcomes: { r_2: 'worked', r_3: 'didnt' } }),
            action('tried', { outcomes: { r_2: 'worked', r_3: 'no-occasion' }, dropped: 'r_3' }),
            action('waiting', { outcomes: { r_2: 'no-occasion' } }),
            action('elsewhere', { outcomes: { r_gone: 'worked' } }),
            action('let go', { outcomes: { r_2: 'no-occasion' }, dropped: 'r_3' }),
          ],
    );
    const byFate = actionFates(debriefs);
    expect(fates.map((fate) => byFate[fate].map(({ id }) => id))).toEqual([
      ['held', 'tried'],
      ['failed'],
      ['waiting'],
      ['elsewhere'],
      ['let go'],
    ]);
  });
});

describe('places and seasons', () => {
  it('go together whatever their spelling, and say a time only once three say one', () => {
    const places = ['Angers', 'angers', 'Angers ', 'Écurie', 'ecurie', ''];
    const debriefs = weeks(
      6,
      (week) => (week < 6 ? [took(week, week * 10), cause(week, 'x', { factor: 'hunger' })] : []),
      (week) => ({ location: places[week - 1] ?? '' }),
    );
    expect(
      comparePlaces(debriefs).map(({ key, retros, incidents, minutes, factor }) => [
        ...[key, retros.length, incidents, minutes, factor],
      ]),
    ).toEqual([
      ['Angers', 3, 3, 20, 'hunger'],
      ['ecurie', 2, 2, null, null],
    ]);
  });

  it('are three months each, December with January', () => {
    const dates = ['2026-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-09-30', '2026-11-30'];
    const debriefs = debriefsOf(viewOf(...dates.map((date, index) => aRetro(`r_${index}`, date))));
    expect(compareSeasons(debriefs).map(({ key, retros }) => [key, retros.length])).toEqual([
      [0, 3],
      [1, 1],
      [3, 2],
    ]);
  });
});
