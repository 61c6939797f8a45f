import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { recordSchemas } from '../model/records';
import { aCard, aRetro, marks } from '../testing/views';
import { searchableTexts } from './searchableTexts';

const words = { t: createTranslator('en'), language: 'en' } as const;

describe('what a record is found by', () => {
  it('is every text in it, each choice in words, and the names of entries', () => {
    const card = aCard('c_1', 'r_1', 'happened', 'Lunch', {
      notes: 'Late',
      affected: marks('nap', 'dog'),
      cascade: { x: 'Hungry', y: 'Cross' },
      factor: 'hunger',
      pattern: 'redundancy',
      owners: marks('p_1'),
      outcomes: { r_1: 'worked' },
      outcomeWords: { r_1: 'Just about' },
      time: '13:30',
    });
    expect(searchableTexts(card, words)).toEqual([
      { field: 'title', text: 'Lunch' },
      { field: 'notes', text: 'Late' },
      { field: 'affected', text: 'nap' },
      { field: 'affected', text: 'dog' },
      { field: 'cascade', text: 'Hungry' },
      { field: 'cascade', text: 'Cross' },
      { field: 'factor', text: 'Hunger' },
      { field: 'pattern', text: 'double stock' },
      { field: 'outcomeWords', text: 'Just about' },
    ]);
  });

  it('is a choice of the household as it was written', () => {
    const card = aCard('c_1', 'r_1', 'cause', 'x', { factor: 'Grandpa’s oven' });
    expect(searchableTexts(card, words)).toContainEqual({ field: 'factor', text: 'Grandpa’s oven' });
  });

  it('is the day of a retrospective in words', () => {
    expect(searchableTexts(aRetro('r_1', '2026-11-22'), words)).toContainEqual({
      field: 'date',
      text: 'Sunday 22 November 2026',
    });
  });

  // A new field fails here: if somebody types into it, name it below; if not, it goes into `notTyped`.
  it('has been decided for every field of the model that can hold a text', () => {
    const text = 'something';
    const searched = Object.entries(recordSchemas).flatMap(([type, { shape }]) =>
      Object.entries(shape).flatMap(([field, schema]) => {
        const value = [text, { key: text }, { [text]: true }].find((one) => schema.safeParse(one).success);
        const record = { id: 'x_1', binnedAt: null, date: '2026-11-22', type, [field]: value };
        const found = value && searchableTexts(record as never, words).filter((one) => one.text === text);
        return found && found.length > 0 ? [`${type}.${field}`] : [];
      }),
    );
    expect(searched).toEqual([
      ...['retro.title', 'retro.location', 'retro.better'],
      ...['card.title', 'card.notes', 'card.affected', 'card.cascade', 'card.factor', 'card.signal'],
      ...['card.pattern', 'card.plans', 'card.experiment', 'card.outcomeWords'],
      ...['lesson.statement', 'lesson.solution', 'lesson.factor', 'lesson.pattern', 'lesson.location'],
      ...['scenario.title', 'scenario.signal', 'scenario.plans', 'scenario.singlePoint'],
      ...['scenario.notes', 'scenario.location'],
      ...['breaker.title', 'breaker.signals', 'breaker.threshold', 'breaker.notes'],
      'kit.title',
      'person.name',
    ]);
  });
});
