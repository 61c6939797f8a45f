import fc from 'fast-check';
import { columns, factors, outcomes } from '../model/columns';
import type { BoardView, RecordView } from '../model/records';

/**
 * Any board view a file could hold, with few enough identifiers that links, answers and places often meet a record,
 * and sometimes meet none, one of another kind, or one in the bin.
 */
const retroIds = ['r_1', 'r_2', 'r_3'] as const;
const cardIds = ['c_1', 'c_2', 'c_3', 'c_4', 'c_5', 'c_6', 'c_7'] as const;
const personIds = ['p_1', 'p_2'] as const;
const anyId = fc.constantFrom(...retroIds, ...cardIds, ...personIds, 'c_gone', 'r_gone');

const binnedAt = fc.option(fc.constant(1_700_000_000_000), { freq: 4 });
const someMarks = (key: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(key, { maxLength: 3 })
    .map((keys) => Object.fromEntries(keys.map((name) => [name, true as const])));

const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export function viewArbitrary(text: fc.Arbitrary<string>): fc.Arbitrary<BoardView> {
  const retro = (id: string) =>
    fc.record(
      {
        type: fc.constant('retro' as const),
        id: fc.constant(id),
        binnedAt,
        title: text,
        date,
        location: text,
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title', 'date'] },
    );
  const card = (id: string) =>
    fc.record(
      {
        type: fc.constant('card' as const),
        id: fc.constant(id),
        binnedAt,
        title: text,
        place: fc.record({
          retro: fc.constantFrom(...retroIds, 'r_gone'),
          column: fc.constantFrom(...columns),
          order: fc.constantFrom('a0', 'a1', 'a2', 'a1V'),
        }),
        notes: text,
        wentWell: fc.boolean(),
        minutesToRecover: fc.nat(600),
        affected: someMarks(text),
        factor: fc.oneof(fc.constantFrom(...factors), text),
        links: someMarks(anyId),
        owners: someMarks(anyId),
        outcomes: fc.dictionary(anyId, fc.constantFrom(...outcomes), { maxKeys: 3 }),
        lessonFor: someMarks(anyId),
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title', 'place'] },
    );
  const person = (id: string) =>
    fc.record({ type: fc.constant('person' as const), id: fc.constant(id), binnedAt, name: text });
  const some = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) =>
    fc.subarray([...ids]).chain((chosen) => fc.tuple(...chosen.map(make)));
  return fc
    .tuple(some(retroIds, retro), some(cardIds, card), some(personIds, person))
    .map(
      ([retros, cards, people]) =>
        new Map<string, RecordView>(
          ([...retros, ...cards, ...people] as RecordView[]).map((record) => [record.id, record]),
        ),
    );
}
