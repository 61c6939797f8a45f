import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Board, createBoard } from '../crdt/board';
import { nextClock } from '../crdt/clock';
import { decodeBoard } from '../crdt/decodeBoard';
import { commitEdits } from '../crdt/edits';
import { encodeBoard } from '../crdt/encodeBoard';
import { mergeBoards } from '../crdt/merge';
import type { Command } from '../domain/commands';
import { lessonsOf } from '../domain/lessons';
import { planCommand } from '../domain/planCommand';
import { planMachine } from '../domain/planMachine';
import { setting } from '../domain/planning';
import { cardById, cardsOf, peopleOf, retrosOf } from '../domain/queries';
import { boardView } from '../model/boardView';
import { fieldKinds } from '../model/fieldKinds';
import type { BoardView } from '../model/records';
import { commandOf, type Dice, dice } from '../testing/randomCommand';

// The first version of the app knew retrospectives, cards and people, and fewer fields of them. The file and the schema
// beside this test are what it wrote and what it took for a board.

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');
const oldReader = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(fixture('first-version.schema.json')) as object,
);
const faultsIn = (file: unknown) => (oldReader(file) ? [] : oldReader.errors);

/** A board that commands of this version lead to. */
function boardOf(rolls: readonly Dice[]): Board {
  let board = createBoard('b_1');
  let counter = 0;
  let ids = 0;
  for (const [index, roll] of rolls.entries()) {
    const planned = planCommand(boardView(board), commandOf(boardView(board), roll), (kind) => {
      ids += 1;
      return `${kind}_${ids}`;
    });
    if (!planned.ok) continue;
    const clock = nextClock(null, Date.UTC(2026, 10, 22) + index * 1_000);
    const done = commitEdits(board, planned.value.edits, { replica: 'leoc2', clock, counter });
    ({ board, counter } = done);
  }
  return board;
}

/** The fields of each type of record that the first version knew. */
const oldFields = new Map(
  (
    JSON.parse(fixture('first-version.schema.json')) as {
      properties: { records: { additionalProperties: { allOf: readonly OldType[] } } };
    }
  ).properties.records.additionalProperties.allOf.map(({ if: when, then: { properties } }) => [
    when.properties.type.const,
    new Set(Object.keys(properties)),
  ]),
);
type OldType = {
  readonly if: { readonly properties: { readonly type: { readonly const: string } } };
  readonly then: { readonly properties: object };
};

const fieldsSince = (Object.keys(fieldKinds) as (keyof typeof fieldKinds)[]).flatMap((type) =>
  Object.keys(fieldKinds[type])
    .filter((field) => !oldFields.get(type)?.has(field))
    .map((field) => `${type}.${field}`),
);

/** Every field that came since, on records that the first version wrote: `fact`, `cause` and `action` hang together. */
function newerCommands(view: BoardView): readonly Command[] {
  const [retro] = retrosOf(view).map(({ id }) => id);
  const [person] = peopleOf(view).map(({ id }) => id);
  const action = [...view.values()].find(
    (record) => record.type === 'card' && record.lessonFor !== undefined,
  );
  if (!retro || !person || action?.type !== 'card') throw new Error('The fixture has changed');
  const [cause = ''] = Object.keys(action.links ?? {});
  const [fact = ''] = Object.keys(cardById(view, cause)?.links ?? {});
  const { id } = action;
  const other = cardsOf(view, action.place.retro, 'cause').find((card) => card.id !== cause)?.id ?? '';
  return [
    { type: 'retro/set-better', id: retro, better: 'On a ri' },
    { type: 'retro/set-present', id: retro, person, present: true },
    { type: 'retro/write-separately', id: retro, separately: true },
    { type: 'card/add', id: 'c_own', retro, column: 'happened', title: 'Vu par moi', author: person },
    { type: 'retro/reveal', id: retro },
    { type: 'card/set-trade-off', id: fact, tradeOff: true },
    { type: 'card/set-time', id: fact, time: '14:00', until: '16:45' },
    { type: 'card/add-line', id: fact, line: 'one', text: 'Sonnerie coupée', level: 0 },
    { type: 'card/set-cut', id: fact, line: 'one' },
    { type: 'card/set-can-change', id: cause, canChange: false },
    { type: 'card/set-because', id: cause, cause: other, because: true },
    { type: 'card/set-due', id, due: '2026-12-24' },
    { type: 'card/set-signal', id, signal: 'le placard est vide' },
    { type: 'card/set-pattern', id, pattern: 'redundancy' },
    { type: 'card/set-plan', id, plan: 'b', text: 'La pharmacie' },
    { type: 'card/set-experiment', id, part: 'saw', text: 'Un paquet a suffi' },
    { type: 'card/set-outcome', id, retro, outcome: 'worked', word: 'deux fois' },
    { type: 'card/go-on', id, retro, goOn: true },
    { type: 'card/drop', id, retro },
    { type: 'card/decline-lesson', id, declined: true },
    { type: 'lesson/promote', action: id, cause },
    {
      type: 'lesson/add',
      id: 'l_own',
      statement: 'Rien avant 13 h 30',
      location: 'Angers',
      solution: 'Un petit pot',
    },
    { type: 'lesson/set-factor', id: 'l_own', factor: 'hunger' },
    { type: 'lesson/set-pattern', id: 'l_own', pattern: 'cache' },
    { type: 'lesson/set-outcome', id: 'l_own', retro, outcome: 'worked' },
    { type: 'lesson/archive', id: 'l_own', archived: true },
    { type: 'scenario/keep', card: fact },
    {
      type: 'scenario/add',
      id: 's_own',
      title: 'Le repas tarde',
      signal: 'Midi passé',
      plans: { a: 'Le petit pot' },
    },
    { type: 'scenario/set-single-point', id: 's_own', singlePoint: 'Un seul four' },
    { type: 'scenario/set-notes', id: 's_own', notes: 'Chaque dimanche' },
    { type: 'scenario/set-location', id: 's_own', location: 'Angers' },
    { type: 'card/set-came-true', id: fact, scenario: 's_own', held: 'a' },
    { type: 'breaker/add', id: 'w_own', title: 'On part', signals: { one: 'Le petit chouine' } },
    { type: 'breaker/set-threshold', id: 'w_own', threshold: 'Deux à la fois' },
    { type: 'breaker/set-puller', id: 'w_own', person, mayPull: true },
    { type: 'breaker/set-notes', id: 'w_own', notes: 'La voiture est prête' },
    { type: 'kit/add', id: 'k_own', title: 'Doudou' },
    { type: 'kit/pack', id: 'k_own', after: retro },
    { type: 'person/set-hue', id: person, hue: 'plum' },
  ];
}

function commandsOn(start: Board, commands: readonly Command[]): Board {
  let board = start;
  let counter = 0;
  for (const [index, command] of commands.entries()) {
    const planned = planCommand(boardView(board), command, (kind) => `${kind}_${index}`);
    if (!planned.ok) throw new Error(`${command.type}: ${planned.error.code} ${planned.error.id}`);
    const clock = nextClock(null, Date.UTC(2026, 11, 1) + index * 1_000);
    ({ board, counter } = commitEdits(board, planned.value.edits, { replica: 'leoc2', clock, counter }));
  }
  const [person] = peopleOf(boardView(board));
  const machine = planMachine(boardView(board), 'leoc2', person?.id ?? '');
  const clock = nextClock(null, Date.UTC(2026, 11, 2));
  return commitEdits(board, machine, { replica: 'leoc2', clock, counter }).board;
}

function readOld(): Board {
  const decoded = decodeBoard(fixture('first-version.debrief.json'), sha256);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value.board;
}

describe('a file of the first version', () => {
  it('opens, keeps everything, and is not changed by being read', () => {
    const text = fixture('first-version.debrief.json');
    const decoded = decodeBoard(text, sha256);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
    expect(decoded.value.intact).toBe(true);
    expect(encodeBoard(decoded.value.board, sha256)).toBe(text);
    const view = boardView(decoded.value.board);
    expect(view.size).toBe(Object.keys((JSON.parse(text) as { records: object }).records).length);
    expect(lessonsOf(view).length).toBeGreaterThan(0);
  });
});

describe('what this version adds to a file of the first one', () => {
  const old = readOld();
  const newer = commandsOn(old, newerCommands(boardView(old)));

  it('is every field that came since, each beside what was there', () => {
    const written = new Set(
      [...boardView(newer).values()].flatMap((record) =>
        Object.keys(record).map((field) => `${record.type}.${field}`),
      ),
    );
    expect(fieldsSince.filter((field) => !written.has(field))).toEqual([]);
    for (const [id, before] of boardView(old)) {
      // What became of an action was answered once more: the earlier answer stands beside it.
      expect(boardView(newer).get(id), id).toMatchObject(before);
    }
  });

  it('is a board to the first version, which writes beside what it does not know', () => {
    expect(faultsIn(JSON.parse(encodeBoard(newer, sha256)))).toEqual([]);
    // Two laptops, one of them still on the first version: each wrote without knowing of the other.
    const [fact] = [...boardView(old).values()].filter((record) => record.type === 'card');
    if (!fact) throw new Error('No card');
    const clock = nextClock(null, Date.UTC(2026, 11, 3));
    const stamping = { replica: 'papa1', clock, counter: 0 };
    const theirs = commitEdits(old, [setting(fact.id, 'title', 'Mieux dit')], stamping).board;
    const merged = boardView(mergeBoards(newer, theirs).board);
    for (const [id, record] of boardView(newer)) {
      expect(merged.get(id), id).toEqual(id === fact.id ? { ...record, title: 'Mieux dit' } : record);
    }
  });
});

describe('a file of this version', () => {
  it('is a board to the first version, whatever people did', () => {
    fc.assert(
      fc.property(fc.array(dice, { minLength: 1, maxLength: 60, size: 'max' }), (rolls) => {
        const file: unknown = JSON.parse(encodeBoard(boardOf(rolls), sha256));
        expect(faultsIn(file)).toEqual([]);
      }),
    );
  });

  it('would not be one with a wrong value in a field that the first version knows', () => {
    const file = JSON.parse(fixture('first-version.debrief.json')) as { records: Record<string, object> };
    expect(faultsIn(file)).toEqual([]);
    const id = Object.keys(file.records).find((each) => each.startsWith('c_')) ?? '';
    file.records[id] = { ...file.records[id], place: { retro: 1 } };
    expect(faultsIn(file)).not.toEqual([]);
  });
});
