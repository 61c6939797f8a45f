import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPath, withValue } from '../crdt/fields';
import type { Json, JsonObject } from '../json';
import { type FieldKind, fieldKinds, isOfKind } from './fieldKinds';
import { recordSchemas } from './records';

const smallest: Readonly<Record<keyof typeof fieldKinds, JsonObject>> = {
  retro: { type: 'retro', title: 'Chez mamie', date: '2026-11-22' },
  card: {
    type: 'card',
    title: 'Repas à 13 h 30',
    place: { retro: 'r_1', column: 'happened', order: 'a0' },
  },
  lesson: { type: 'lesson', statement: 'Manger avant' },
  scenario: { type: 'scenario', title: 'Le repas tarde' },
  breaker: { type: 'breaker', title: 'On part' },
  kit: { type: 'kit', title: 'Doudou' },
  person: { type: 'person', name: 'Papa' },
};

const fields = Object.entries(fieldKinds).flatMap(([type, kinds]) =>
  Object.entries(kinds).map(([field, kind]): [keyof typeof fieldKinds, string, FieldKind] => [
    type as keyof typeof fieldKinds,
    field,
    kind,
  ]),
);

const value = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    '',
    ' ',
    true,
    false,
    0,
    -1,
    1.5,
    15,
    '2026-02-31',
    '2026-11-22',
    '0000-00-00',
    '9999-12-31',
    '13:30',
    '25:00',
    'worked',
    'unsaid',
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant<Json>({ order: 'a0', level: 1 }),
  fc.constant<Json>(['a']),
);

describe('the kind of a field', () => {
  it.each(fields)('of a %s, %s, holds only what its schema lets through', (type, field, kind) => {
    fc.assert(
      fc.property(value, fc.option(fc.constantFrom('nap', 'r_1', 'b')), (given, entry) => {
        if (!isOfKind(kind, entry, given)) return;
        const next = withValue(smallest[type], joinPath(field, entry), given);
        const parsed = recordSchemas[type].safeParse(next);
        // A date may not be cleared where the schema wants one.
        if (given === undefined && field in smallest[type]) return;
        expect(parsed.success).toBe(true);
      }),
    );
  });

  it.each([
    ['sentence', null, 'Repas', true],
    ['sentence', null, ' ', false],
    ['sentence', null, undefined, false],
    ['text', null, undefined, true],
    ['count', null, 15, true],
    ['count', null, -1, false],
    ['date', null, '2026-02-28', true],
    ['date', null, '2026-02-31', false],
    ['names', 'nap', true, true],
    ['names', 'nap', false, false],
    ['names', null, true, false],
    ['flag', 'x', true, false],
    ['outcomes', 'r_1', 'worked', true],
    ['outcomes', 'r_1', 'perhaps', false],
    ['held', 's_1', 'b', true],
    ['held', 's_1', 'e', false],
    ['place', null, { retro: 'r_1', column: 'cause', order: 'a0' }, false],
  ] as const)('%s, entry %s: %j is one: %s', (kind, entry, given, is) => {
    expect(isOfKind(kind, entry, given)).toBe(is);
  });
});
