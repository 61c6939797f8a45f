import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json';
import { factors } from './columns';
import { isPlainCard } from './plainCard';
import { cardSchema } from './records';

/** Values that fields have, or might be mistaken to have. */
const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    'card',
    '',
    true,
    false,
    null,
    0,
    -0,
    -1,
    1.5,
    2 ** 53,
    [],
    {},
    { nap: true },
    { nap: false },
    { worked: 'worked' },
    '13:30',
    '24:00',
    { x: 'Hungry from noon' },
    { x: { order: 'a0', level: 1 } },
    { x: { order: 'a00', level: 1 } },
    { x: { order: 'a0', level: -1 } },
    { x: { order: 'a0', level: 0, more: 1 } },
    { x: { order: 'a0' } },
    { retro: 'r_1', column: 'happened', order: 'a0' },
    { retro: 'r_1', column: 'elsewhere', order: 'a0' },
    { retro: 'r 1', column: 'cause', order: 'a0' },
    { retro: 'r_1', column: 'action', order: 'a00' },
    { retro: 'r_1', column: 'action', order: 'a0', more: 1 },
    JSON.parse('{"__proto__":true}') as Json,
  ),
  fc.constantFrom(...factors),
  fc.nat(),
  fc.string(),
);
const names = [...Object.keys(cardSchema.shape), 'restored', '__proto__', 'plan'];
const right = {
  type: 'card',
  title: 'Lunch at 13:30',
  place: { retro: 'r_1', column: 'happened', order: 'a0' },
};
/** Mostly cards. */
const fields: fc.Arbitrary<JsonObject> = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 })
  .chain((more) =>
    fc.subarray([...Object.entries(right)], { minLength: 2 }).map((some) => [...some, ...more]),
  )
  .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))) as JsonObject);

describe('the plain look at a card', () => {
  it('agrees with the schema, and knows every field that it lets through', () => {
    let plain = 0;
    fc.assert(
      fc.property(fields, (card) => {
        if (!isPlainCard(card)) return;
        plain += 1;
        expect(cardSchema.safeParse(card)).toEqual({ success: true, data: card });
        expect(Object.keys(cardSchema.shape)).toEqual(expect.arrayContaining(Object.keys(card)));
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it('is satisfied with the cards that people write', () => {
    const card = {
      ...right,
      notes: 'We had eaten at eleven',
      wentWell: true,
      minutesToRecover: 15,
      factor: 'hunger',
      affected: { nap: true, 'the dog': true },
      links: { c_2: true },
      owners: { p_1: true },
      lessonFor: { c_2: true },
      outcomes: { r_2: 'worked' },
      author: 'p_1',
      tradeOff: true,
      time: '12:10',
      until: '13:30',
      cascade: { x: 'Hungry from noon' },
      cascadePlaces: { x: { order: 'a0', level: 1 } },
      cut: 'x',
      cameTrue: { s_1: 'b' },
      canChange: false,
      because: { c_3: true },
      signal: 'the nap is half an hour late',
      pattern: 'cache',
      plans: { b: 'the chemist’s' },
      experiment: { hypothesis: 'They nap better at home' },
      outcomeWords: { r_2: 'just about' },
      goOn: { r_2: true },
      dropped: 'r_3',
      noLesson: true,
    };
    expect(isPlainCard(card)).toBe(true);
  });

  it.each([
    ['no title', { type: 'card', place: right.place }],
    ['another type', { ...right, type: 'retro' }],
    ['a field of a newer version', { ...right, plan: 'B' }],
    ['minutes that are not whole', { ...right, minutesToRecover: 1.5 }],
    ['an entry that is not a mark', { ...right, affected: { nap: 'yes' } }],
    ['a place that is not one', { ...right, place: { ...right.place, column: 'elsewhere' } }],
    ['an order that is no key', { ...right, place: { ...right.place, order: 'a00' } }],
  ])('leaves %s to the schema', (_what, card) => {
    expect(isPlainCard(card)).toBe(false);
  });
});
