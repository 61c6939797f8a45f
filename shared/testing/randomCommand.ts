import fc from 'fast-check';
import type { Command, SingleCommand } from '../domain/commands';
import { experimentParts, fallbackPlans, patterns } from '../model/actions';
import { columns, outcomes } from '../model/columns';
import { personHues } from '../model/people';
import { held, scenarioPlans } from '../model/playbook';
import type { BoardView, Card, RecordView } from '../model/records';
import { nastyText } from './nastyText';

/** What a command is made of once there is a board to choose from: numbers pick among what is there. */
export type Dice = { readonly kind: number; readonly picks: readonly number[]; readonly text: string };

export const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.nat(999),
  picks: fc.array(fc.nat(999), { minLength: 5, maxLength: 5 }),
  text: fc.oneof(nastyText, fc.constantFrom('nap', 'a/b', '__proto__', 'constructor', '', ' ', '*', '~1')),
});

const today = '2026-11-22';

/** A command that often makes sense on `view`, and sometimes does not. Batches hold commands about `view` itself. */
export function commandOf(view: BoardView, dice: Dice): Command {
  if (dice.kind % 23 !== 22) return singleOf(view, dice);
  const [first = 0, second = 0] = dice.picks;
  const parts = [first, second, first + second].map((kind, index) =>
    singleOf(view, { kind, picks: dice.picks.map((pick) => pick + index), text: dice.text }),
  );
  return { type: 'batch', commands: parts };
}

function singleOf(view: BoardView, { kind, picks, text }: Dice): SingleCommand {
  const [p = 0, q = 0, r = 0, s = 0] = picks;
  const records = [...view.values()];
  const cards = records.filter((record): record is Card => record.type === 'card');
  const one = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
  const idOf = (list: readonly RecordView[], index: number): string => one(list, index)?.id ?? 'c_none';
  const retro = idOf(
    records.filter((record) => record.type === 'retro'),
    p,
  );
  const person = idOf(
    records.filter((record) => record.type === 'person'),
    q,
  );
  const column = one(columns, r) ?? 'happened';
  const id = idOf(cards, q);
  const inColumn = (name: Card['place']['column']): string =>
    idOf(
      cards.filter((card) => card.place.column === name),
      q,
    );
  const inBin = (index: number): string =>
    idOf(
      records.filter((record) => record.binnedAt !== null),
      index,
    );
  const lesson = idOf(
    records.filter((record) => record.type === 'lesson'),
    q,
  );
  const scenario = idOf(
    records.filter((record) => record.type === 'scenario'),
    q,
  );
  const breaker = idOf(
    records.filter((record) => record.type === 'breaker'),
    q,
  );
  const kit = idOf(
    records.filter((record) => record.type === 'kit'),
    q,
  );
  const line = s % 3 === 0 ? null : `l${q % 9}`;
  const after = s % 3 === 0 ? null : idOf(cards, s);
  const commands: readonly SingleCommand[] = [
    { type: 'retro/create', title: text, date: today },
    { type: 'retro/rename', id: retro, title: text },
    { type: 'retro/set-date', id: retro, date: `2026-11-${String((q % 28) + 1).padStart(2, '0')}` },
    { type: 'retro/set-location', id: retro, location: text },
    { type: 'card/add', retro, column, title: text },
    { type: 'card/add', retro, column, title: text, after },
    { type: 'card/set-title', id, title: text },
    { type: 'card/set-notes', id, notes: text },
    { type: 'card/move', id, column, after },
    { type: 'card/move', id, retro, column, after },
    { type: 'card/delete', id },
    { type: 'card/set-went-well', id: inColumn('happened'), wentWell: r % 2 === 0 },
    { type: 'card/set-minutes', id: inColumn('happened'), minutes: r % 5 === 0 ? null : r },
    { type: 'card/set-affected', id: inColumn('happened'), name: text, affected: r % 3 !== 0 },
    { type: 'card/set-factor', id: inColumn('cause'), factor: r % 4 === 0 ? null : text },
    { type: 'card/set-link', id, target: idOf(cards, s), linked: r % 4 !== 0 },
    { type: 'card/set-owner', id: inColumn('action'), person, owner: r % 3 !== 0 },
    { type: 'card/set-outcome', id: inColumn('action'), retro, outcome: one([...outcomes, null], r) ?? null },
    { type: 'card/keep-lesson', id: inColumn('action'), cause: inColumn('cause'), keep: r % 3 !== 0 },
    { type: 'person/add', name: text },
    { type: 'person/rename', id: person, name: text },
    { type: 'person/set-hue', id: person, hue: one([...personHues, null], r) ?? null },
    { type: 'person/delete', id: person },
    { type: 'retro/set-better', id: retro, better: text },
    { type: 'retro/set-present', id: retro, person, present: r % 3 !== 0 },
    { type: 'retro/write-separately', id: retro, separately: r % 3 !== 0 },
    { type: 'retro/reveal', id: retro },
    { type: 'card/add', retro, column, title: text, author: person },
    { type: 'card/set-trade-off', id, tradeOff: r % 3 !== 0 },
    { type: 'card/set-time', id: inColumn('happened'), time: '12:10', until: r % 2 === 0 ? null : '13:30' },
    { type: 'card/add-line', id: inColumn('happened'), line: `l${s % 9}`, text, level: r % 5 },
    { type: 'card/add-line', id: inColumn('happened'), line: `l${s % 9}`, text, level: r % 5, after: line },
    { type: 'card/set-line', id: inColumn('happened'), line: `l${s % 9}`, text },
    { type: 'card/move-line', id: inColumn('happened'), line: `l${s % 9}`, level: r % 5 },
    { type: 'card/move-line', id: inColumn('happened'), line: `l${s % 9}`, level: r % 5, after: line },
    { type: 'card/set-cut', id: inColumn('happened'), line },
    { type: 'card/set-can-change', id: inColumn('cause'), canChange: one([true, false, null], r) ?? null },
    { type: 'card/set-because', id: inColumn('cause'), cause: idOf(cards, s), because: r % 3 !== 0 },
    { type: 'card/set-due', id: inColumn('action'), due: r % 3 === 0 ? null : today },
    { type: 'card/set-signal', id: inColumn('action'), signal: text },
    { type: 'card/set-pattern', id: inColumn('action'), pattern: one([...patterns, text, null], r) ?? null },
    { type: 'card/set-plan', id: inColumn('action'), plan: one(fallbackPlans, r) ?? 'b', text },
    { type: 'card/set-experiment', id: inColumn('action'), part: one(experimentParts, r) ?? 'saw', text },
    {
      type: 'card/set-outcome',
      id: inColumn('action'),
      retro,
      outcome: one([...outcomes, null], r) ?? null,
      word: text,
    },
    { type: 'card/go-on', id: inColumn('action'), retro, goOn: r % 3 !== 0 },
    { type: 'card/drop', id: inColumn('action'), retro: r % 3 === 0 ? null : retro },
    { type: 'card/decline-lesson', id: inColumn('action'), declined: r % 3 !== 0 },
    { type: 'lesson/add', statement: text, factor: text },
    { type: 'lesson/promote', action: inColumn('action'), cause: r % 3 === 0 ? null : inColumn('cause') },
    { type: 'lesson/set-statement', id: lesson, statement: text },
    { type: 'lesson/set-solution', id: lesson, solution: text },
    { type: 'lesson/set-factor', id: lesson, factor: r % 3 === 0 ? null : text },
    { type: 'lesson/set-pattern', id: lesson, pattern: r % 3 === 0 ? null : text },
    { type: 'lesson/set-location', id: lesson, location: text },
    { type: 'lesson/set-outcome', id: lesson, retro, outcome: one([...outcomes, null], r) ?? null },
    { type: 'lesson/archive', id: lesson, archived: r % 3 !== 0 },
    { type: 'lesson/delete', id: lesson },
    { type: 'card/set-came-true', id: inColumn('happened'), scenario, held: one([...held, null], r) ?? null },
    { type: 'scenario/add', title: text, signal: text, plans: { a: text, c: text } },
    { type: 'scenario/keep', card: id },
    { type: 'scenario/set-title', id: scenario, title: text },
    { type: 'scenario/set-signal', id: scenario, signal: text },
    { type: 'scenario/set-plan', id: scenario, plan: one(scenarioPlans, r) ?? 'a', text },
    { type: 'scenario/set-single-point', id: scenario, singlePoint: text },
    { type: 'scenario/set-notes', id: scenario, notes: text },
    { type: 'scenario/set-location', id: scenario, location: text },
    { type: 'scenario/delete', id: scenario },
    { type: 'breaker/add', title: text, signals: { l1: text }, threshold: text },
    { type: 'breaker/set-title', id: breaker, title: text },
    { type: 'breaker/set-signal', id: breaker, signal: `l${s % 9}`, text },
    { type: 'breaker/set-threshold', id: breaker, threshold: text },
    { type: 'breaker/set-puller', id: breaker, person, mayPull: r % 3 !== 0 },
    { type: 'breaker/set-notes', id: breaker, notes: text },
    { type: 'breaker/delete', id: breaker },
    { type: 'kit/add', title: text },
    { type: 'kit/set-title', id: kit, title: text },
    { type: 'kit/pack', id: kit, after: r % 3 === 0 ? null : retro },
    { type: 'kit/unpack', id: kit },
    { type: 'kit/delete', id: kit },
    { type: 'record/restore', id: inBin(s) },
    { type: 'record/restore', id: idOf(records, s) },
    { type: 'record/keep', id, path: one(['title', 'notes', 'affected/nap'], r) ?? 'title', value: text },
    { type: 'record/keep', id, path: `outcomes/${retro}`, value: one([...outcomes, null], r) ?? null },
    // What two people are most likely to do to one card at once.
    { type: 'card/set-title', id: idOf(cards, q % 3), title: text },
    { type: 'card/move', id: idOf(cards, q % 3), column, after },
    { type: 'card/set-affected', id: idOf(cards, q % 2), name: 'nap', affected: r % 2 === 0 },
    { type: 'card/set-outcome', id: inColumn('action'), retro: 'r_0', outcome: one(outcomes, r) ?? null },
  ];
  // Taking a whole retrospective away leaves little to do: now and then is enough.
  if (kind > 980) return { type: 'retro/delete', id: retro };
  return one(commands, kind) ?? { type: 'retro/create', title: text, date: today };
}
