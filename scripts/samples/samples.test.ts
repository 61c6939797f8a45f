import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBoard } from '../../shared/crdt/decodeBoard';
import { outlineOf } from '../../shared/domain/cascade';
import { kitOf } from '../../shared/domain/kit';
import { lessonsOf } from '../../shared/domain/lessons';
import { cardsByColumn, peopleOf, retrosOf } from '../../shared/domain/queries';
import { createRecurrences } from '../../shared/domain/recurrence';
import { breakersOf, scenariosOf, signalsOf } from '../../shared/domain/scenarios';
import { type Language, languages } from '../../shared/i18n/languages';
import { boardView } from '../../shared/model/boardView';
import { columns, outcomes } from '../../shared/model/columns';
import type { BoardView, Card, RecordView } from '../../shared/model/records';
import { samplePath, sampleText, sha256 } from '../makeSamples';

function readSample(language: Language): { intact: boolean; view: BoardView } {
  const decoded = decodeBoard(readFileSync(samplePath(language), 'utf8'), sha256);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return { intact: decoded.value.intact, view: boardView(decoded.value.board) };
}

const cardsIn = (view: BoardView): Card[] =>
  [...view.values()].filter((record): record is Card => record.type === 'card');

const textsOf = (record: RecordView): string[] => {
  switch (record.type) {
    case 'person':
      return [record.name];
    case 'retro':
      return [record.title, record.location ?? ''];
    case 'lesson':
      return [record.statement, record.solution ?? ''];
    case 'scenario': {
      const { title, signal = '', singlePoint = '', plans = {} } = record;
      return [title, signal, singlePoint, ...Object.values(plans)];
    }
    case 'breaker':
      return [record.title, record.threshold ?? '', ...Object.values(record.signals ?? {})];
    case 'kit':
      return [record.title];
    case 'card':
      return textsOfCard(record);
  }
};

const textsOfCard = (card: Card): string[] => [
  card.title,
  card.notes ?? '',
  card.signal ?? '',
  ...Object.keys(card.affected ?? {}),
  ...[card.cascade, card.plans, card.experiment, card.outcomeWords].flatMap((texts) =>
    Object.values(texts ?? {}),
  ),
];

describe.each(languages)('the sample board in %s', (language) => {
  const { intact, view } = readSample(language);
  const texts = [...view.values()].flatMap(textsOf);

  it('is what the script makes (node scripts/run-ts.mjs scripts/makeSamples.ts)', () => {
    expect(readFileSync(samplePath(language), 'utf8')).toBe(sampleText(language));
    expect(intact).toBe(true);
  });

  it('opens on a visit with three or four cards in each column', () => {
    const [newest, ...older] = retrosOf(view);
    expect(newest?.date).toBe('2026-11-22');
    expect(older).toHaveLength(4);
    const cards = cardsByColumn(view, newest?.id ?? '');
    for (const column of columns) expect([3, 4]).toContain(cards[column].length);
  });

  it('shows every feature: good things, people, links, factors, all three answers, lessons', () => {
    const cards = cardsIn(view);
    for (const retro of retrosOf(view)) {
      const { happened, cause, action } = cardsByColumn(view, retro.id);
      expect(happened.length).toBeGreaterThan(0);
      for (const card of cause) expect(card.factor).toBeTruthy();
      for (const card of [...cause, ...action])
        expect(Object.keys(card.links ?? {}).length).toBeGreaterThan(0);
      for (const card of action) expect(Object.keys(card.owners ?? {}).length).toBeGreaterThan(0);
      expect(Object.keys(retro.present ?? {})).toHaveLength(2);
    }
    expect(peopleOf(view)).toHaveLength(2);
    expect(cards.filter((card) => card.wentWell).length).toBeGreaterThan(3);
    expect(cards.find((card) => Object.keys(card.affected ?? {}).length === 4)?.minutesToRecover).toBe(15);
    const answers = new Set(cards.flatMap((card) => Object.values(card.outcomes ?? {})));
    expect([...answers].sort()).toEqual([...outcomes].sort());
    for (const field of [
      'time',
      'cut',
      'canChange',
      'because',
      'due',
      'signal',
      'pattern',
      'plans',
      'experiment',
      'tradeOff',
      'outcomeWords',
    ] as const) {
      expect(cards.filter((card) => card[field] !== undefined).length, field).toBeGreaterThan(0);
    }
    const lessons = lessonsOf(view);
    expect(lessons.length).toBeGreaterThan(2);
    expect(lessons.filter(({ kept }) => kept)).toHaveLength(1);
  });

  it('sees something coming that came true before, and knows when to cut', () => {
    const stories = scenariosOf(view);
    expect(stories.map(({ cameTrue, plansHeld }) => [cameTrue.length, plansHeld])).toEqual([
      [2, { a: 1 }],
      [1, { b: 1 }],
    ]);
    expect(stories.every(({ scenario }) => scenario.singlePoint)).toBe(true);
    expect(breakersOf(view).map((breaker) => signalsOf(breaker).length)).toEqual([3]);
  });

  it('has a bag that is partly packed', () => {
    expect(kitOf(view).items.map(({ isPacked }) => isPacked)).toEqual([false, false, true]);
  });

  it('opens on what sets it apart: the same cause again and what was tried, a cascade with its cut, a plan B', () => {
    const { happened, cause, action } = cardsByColumn(view, retrosOf(view)[0]?.id ?? '');
    const again = cause.map((card) => createRecurrences()(view, card)).filter((found) => found !== null);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ times: 2, last: { date: '2026-10-25' } });
    expect(again[0]?.tried.map(({ outcome }) => outcome)).toEqual(['didnt']);
    expect(happened.filter((card) => outlineOf(card).some(({ isCut }) => isCut))).toHaveLength(1);
    expect(action.filter(({ plans }) => plans?.b !== undefined)).toHaveLength(1);
  });

  it('is typeset: curly quotes, no double spaces', () => {
    expect(texts.filter((text) => /['"]| {2}/.test(text))).toEqual([]);
  });

  it('blames nobody: no “should have”, “always”, “be careful”', () => {
    const blame =
      /should|could have|failed|always|never|careful|remember to|aurai(t|s|ent)|toujours|jamais|il faut|faire attention|penser à|essayer de/i;
    expect(texts.filter((text) => blame.test(text))).toEqual([]);
  });
});

it('has narrow no-break spaces where French wants them', () => {
  const { view } = readSample('fr');
  const texts = [...view.values()].flatMap(textsOf);
  expect(texts.filter((text) => /[^\u202f][;:!?»]|«[^\u202f]|\d h| h \d/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('\u202f'))).toBe(true);
});

it('tells the same story in both languages', () => {
  const shape = (language: Language) =>
    [...readSample(language).view.values()].map(({ id, type }) => `${type} ${id}`);
  expect(shape('fr')).toEqual(shape('en'));
});
