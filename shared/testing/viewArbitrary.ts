import fc from 'fast-check';
import { experimentParts, fallbackPlans, patterns } from '../model/actions';
import { columns, factors, outcomes } from '../model/columns';
import { held, scenarioPlans } from '../model/playbook';
import type { BoardView, RecordView } from '../model/records';

/**
 * Any board view a file could hold, with few enough identifiers that links, answers and places often meet a record,
 * and sometimes meet none, one of another kind, or one in the bin.
 */
const retroIds = ['r_1', 'r_2', 'r_3'] as const;
const cardIds = ['c_1', 'c_2', 'c_3', 'c_4', 'c_5', 'c_6', 'c_7'] as const;
const personIds = ['p_1', 'p_2'] as const;
const lessonIds = ['l_1', 'l_2', 'l_3'] as const;
const scenarioIds = ['s_1', 's_2', 's_3'] as const;
const breakerIds = ['w_1', 'w_2'] as const;
const kitIds = ['k_1', 'k_2', 'k_3'] as const;
const lineName = fc.constantFrom('x', 'y', 'z');
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
        better: text,
        present: someMarks(anyId),
        separately: fc.boolean(),
        revealed: fc.boolean(),
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
        author: anyId,
        tradeOff: fc.boolean(),
        time: fc.constantFrom('07:05', '13:30'),
        until: fc.constantFrom('00:00', '23:59'),
        cascade: fc.dictionary(lineName, text, { maxKeys: 4 }),
        cascadePlaces: fc.dictionary(
          lineName,
          fc.record({ order: fc.constantFrom('a0', 'a1', 'a2'), level: fc.nat(6) }),
          { maxKeys: 4 },
        ),
        cut: lineName,
        cameTrue: fc.dictionary(fc.constantFrom(...scenarioIds, 's_gone'), fc.constantFrom(...held), {
          maxKeys: 2,
        }),
        canChange: fc.boolean(),
        because: someMarks(anyId),
        due: date,
        signal: text,
        pattern: fc.oneof(fc.constantFrom(...patterns), text),
        plans: fc.dictionary(fc.constantFrom(...fallbackPlans, 'e'), text),
        experiment: fc.dictionary(fc.constantFrom(...experimentParts, 'more'), text),
        outcomeWords: fc.dictionary(anyId, text, { maxKeys: 2 }),
        goOn: someMarks(anyId),
        dropped: anyId,
        noLesson: fc.boolean(),
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title', 'place'] },
    );
  const lesson = (id: string) =>
    fc.record(
      {
        type: fc.constant('lesson' as const),
        id: fc.constant(id),
        binnedAt,
        statement: text,
        solution: text,
        factor: fc.oneof(fc.constantFrom(...factors), text),
        pattern: fc.oneof(fc.constantFrom(...patterns), text),
        location: text,
        causes: someMarks(anyId),
        actions: someMarks(anyId),
        outcomes: fc.dictionary(anyId, fc.constantFrom(...outcomes), { maxKeys: 3 }),
        archived: fc.boolean(),
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'statement'] },
    );
  const scenario = (id: string) =>
    fc.record(
      {
        type: fc.constant('scenario' as const),
        id: fc.constant(id),
        binnedAt,
        title: text,
        signal: text,
        plans: fc.dictionary(fc.constantFrom(...scenarioPlans, 'e'), text),
        singlePoint: text,
        notes: text,
        location: text,
        sources: someMarks(anyId),
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title'] },
    );
  const breaker = (id: string) =>
    fc.record(
      {
        type: fc.constant('breaker' as const),
        id: fc.constant(id),
        binnedAt,
        title: text,
        signals: fc.dictionary(lineName, text, { maxKeys: 3 }),
        threshold: text,
        mayPull: someMarks(anyId),
        notes: text,
      },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title'] },
    );
  const kit = (id: string) =>
    fc.record(
      { type: fc.constant('kit' as const), id: fc.constant(id), binnedAt, title: text, packed: anyId },
      { requiredKeys: ['type', 'id', 'binnedAt', 'title'] },
    );
  const person = (id: string) =>
    fc.record(
      { type: fc.constant('person' as const), id: fc.constant(id), binnedAt, name: text, hue: text },
      { requiredKeys: ['type', 'id', 'binnedAt', 'name'] },
    );
  const some = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) =>
    fc.subarray([...ids]).chain((chosen) => fc.tuple(...chosen.map(make)));
  return fc
    .tuple(
      some(retroIds, retro),
      some(cardIds, card),
      some(lessonIds, lesson),
      some(scenarioIds, scenario),
      some(breakerIds, breaker),
      some(kitIds, kit),
      some(personIds, person),
    )
    .map(
      (records) => new Map<string, RecordView>((records.flat() as RecordView[]).map((one) => [one.id, one])),
    );
}
