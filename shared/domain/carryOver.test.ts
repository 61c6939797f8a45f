import { describe, expect, it } from 'vitest';
import type { Card, RecordView } from '../model/records';
import { aCard, aRetro, marks, viewOf } from '../testing/views';
import { carryOver, openActions } from './carryOver';

const weeks = ['2026-11-01', '2026-11-08', '2026-11-15', '2026-11-22', '2026-11-29'].map((date, index) =>
  aRetro(`r_${index + 1}`, date),
);
const jar = (more: Partial<Card> = {}): Card => aCard('c_jar', 'r_1', 'action', 'Pack the little jar', more);

const inWeek = (week: number, ...records: readonly RecordView[]) => {
  const { open, toConfirm, answered } = carryOver(viewOf(...weeks, ...records), `r_${week}`);
  const ids = (list: typeof open) => list.map(({ card }) => card.id);
  return { open: ids(open), toConfirm: ids(toConfirm), answered: ids(answered) };
};
const nothing = { open: [], toConfirm: [], answered: [] };

describe('what a retrospective opens on', () => {
  it('is what earlier ones left open, and not its own actions', () => {
    expect(inWeek(2, jar())).toEqual({ ...nothing, open: ['c_jar'] });
    expect(inWeek(1, jar())).toEqual(nothing);
  });

  it('says where an action comes from, how often it was tried and how long it has waited', () => {
    const card = jar({ outcomes: { r_2: 'didnt', r_3: 'no-occasion' }, goOn: marks('r_2') });
    expect(carryOver(viewOf(...weeks, card), 'r_4').open).toEqual([
      { card, from: weeks[0], tried: 1, worked: 0, waited: 2, asksToKeep: false, answer: null },
    ]);
  });

  it.each([
    ['worked', { ...nothing, toConfirm: ['c_jar'] }],
    ['didnt', nothing],
    ['no-occasion', { ...nothing, open: ['c_jar'] }],
  ] as const)('after %s', (outcome, next) => {
    const card = jar({ outcomes: { r_2: outcome } });
    expect(inWeek(2, card)).toEqual({ ...nothing, answered: ['c_jar'] });
    expect(inWeek(3, card)).toEqual(next);
  });

  it('no longer asks of what worked twice, was refused or kept as a lesson, or was not confirmed for long', () => {
    const worked = { outcomes: { r_1: 'worked' } } as const;
    expect(inWeek(4, jar(worked))).toEqual({ ...nothing, toConfirm: ['c_jar'] });
    expect(inWeek(5, jar(worked))).toEqual(nothing);
    expect(inWeek(2, jar({ ...worked, noLesson: true }))).toEqual(nothing);
    const lesson = {
      type: 'lesson',
      id: 'l_1',
      binnedAt: null,
      statement: 'x',
      actions: marks('c_jar'),
    } as const;
    expect(inWeek(2, jar(worked), lesson)).toEqual(nothing);
    const twice = jar({ outcomes: { r_2: 'worked', r_3: 'worked' } });
    expect(inWeek(3, twice)).toEqual({ ...nothing, answered: ['c_jar'] });
    expect(inWeek(4, twice)).toEqual(nothing);
  });

  it('asks whether to keep an action that was on the table in three retrospectives', () => {
    const asks = (week: number, card: Card) =>
      carryOver(viewOf(...weeks, card), `r_${week}`).open.map(({ asksToKeep }) => asksToKeep);
    expect(asks(3, jar())).toEqual([false]);
    expect(asks(4, jar())).toEqual([true]);
    expect(asks(4, jar({ outcomes: { r_2: 'no-occasion' } }))).toEqual([true]);
    expect(asks(5, jar({ goOn: marks('r_4') }))).toEqual([false]);
  });

  it('counts keeping what waited long as an answer, and nothing else that is gone on with', () => {
    const answers = (week: number, card: Card) => {
      const { open, answered } = carryOver(viewOf(...weeks, card), `r_${week}`);
      return [open.map(({ answer }) => answer), answered.map(({ answer }) => answer)];
    };
    expect(answers(4, jar({ goOn: marks('r_4') }))).toEqual([[], ['kept']]);
    expect(answers(3, jar({ goOn: marks('r_3') }))).toEqual([[null], []]);
    expect(answers(4, jar({ goOn: marks('r_4'), outcomes: { r_4: 'worked' } }))).toEqual([[], ['worked']]);
  });

  it('still shows what was answered in it once that is kept as a lesson, or refused', () => {
    const twice = jar({ outcomes: { r_2: 'worked', r_3: 'worked' }, noLesson: true });
    expect(inWeek(3, twice)).toEqual({ ...nothing, answered: ['c_jar'] });
  });

  it('leaves out what was dropped, from the retrospective after', () => {
    const dropped = jar({ dropped: 'r_3' });
    expect(inWeek(2, dropped)).toEqual({ ...nothing, open: ['c_jar'] });
    expect(carryOver(viewOf(...weeks, dropped), 'r_3').answered).toMatchObject([{ answer: 'dropped' }]);
    expect(inWeek(4, dropped)).toEqual(nothing);
    expect(inWeek(2, jar({ dropped: 'r_gone' }))).toEqual(nothing);
  });

  it('takes up again what somebody goes on with', () => {
    const card = jar({ outcomes: { r_2: 'didnt' }, goOn: marks('r_2') });
    expect(inWeek(3, card)).toEqual({ ...nothing, open: ['c_jar'] });
  });

  it('shows an earlier retrospective as it was', () => {
    const card = jar({ outcomes: { r_3: 'worked' } });
    expect(inWeek(2, card)).toEqual({ ...nothing, open: ['c_jar'] });
  });

  it.each([
    ['a card in the bin', jar({ binnedAt: 1 })],
    ['a card of another column', jar({ place: { retro: 'r_1', column: 'cause', order: 'a0' } })],
    ['a card of a missing retrospective', jar({ place: { retro: 'r_9', column: 'action', order: 'a0' } })],
  ])('leaves out %s', (_what, card) => {
    expect(inWeek(2, card)).toEqual(nothing);
  });

  it('puts those that waited longest first, then goes by the board', () => {
    const at = (id: string, retro: string, order: string) =>
      aCard(id, retro, 'action', id, { place: { retro, column: 'action', order } });
    const cards = [at('c_3', 'r_2', 'a1'), at('c_2', 'r_2', 'a0'), at('c_1', 'r_1', 'a9')];
    expect(inWeek(3, ...cards).open).toEqual(['c_1', 'c_2', 'c_3']);
  });
});

describe('open actions', () => {
  const open = (...cards: readonly Card[]) =>
    openActions(viewOf(...weeks, ...cards)).map(({ card, from }) => [card.id, from.id]);

  it('are those the next retrospective would open on, those of the newest one included', () => {
    expect(open(jar(), aCard('c_new', 'r_5', 'action', 'New'))).toEqual([
      ['c_jar', 'r_1'],
      ['c_new', 'r_5'],
    ]);
  });

  it.each([
    ['worked', jar({ outcomes: { r_1: 'worked' } })],
    ['didn’t', jar({ outcomes: { r_5: 'didnt' } })],
    ['dropped', jar({ dropped: 'r_5' })],
    ['in the bin', jar({ binnedAt: 1 })],
    ['in a retrospective that is not there', aCard('c_jar', 'r_9', 'action', 'Lost')],
    ['no action', aCard('c_jar', 'r_1', 'cause', 'No action')],
  ])('are not those that ended: %s', (_how, card) => {
    expect(open(card)).toEqual([]);
  });

  it('are those without an occasion, and those that somebody goes on with', () => {
    expect(open(jar({ outcomes: { r_5: 'no-occasion' } }))).toHaveLength(1);
    expect(open(jar({ outcomes: { r_5: 'didnt' }, goOn: marks('r_5') }))).toHaveLength(1);
  });
});
