import type { SingleCommand } from '../domain/commands';
import { cardById, cardsOf } from '../domain/queries';
import { experimentParts, fallbackPlans } from '../model/actions';
import { deepestLevel } from '../model/cascade';
import { type Column, columns } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { DocumentCard } from './document';
import type { ImportDraft } from './planImport';

/**
 * Writes what a new card says about itself. A card that was moved to another column keeps what it said in the one
 * before, which can only be written there: it goes there for a moment, and comes back to its place.
 */
export function addDetails(draft: ImportDraft, card: DocumentCard, id: RecordId, column: Column): void {
  const { notes, tradeOff } = card;
  if (notes) draft.run({ type: 'card/set-notes', id, notes });
  if (tradeOff) draft.run({ type: 'card/set-trade-off', id, tradeOff });
  const byColumn: Readonly<Record<Column, readonly SingleCommand[]>> = {
    happened: factCommands(card, id),
    cause: causeCommands(card, id),
    action: actionCommands(draft, card, id),
  };
  for (const command of byColumn[column]) draft.run(command);
  for (const other of columns) {
    if (other !== column && byColumn[other].length > 0) elsewhere(draft, id, column, other, byColumn[other]);
  }
}

function elsewhere(
  { view, run }: ImportDraft,
  id: RecordId,
  column: Column,
  other: Column,
  commands: readonly SingleCommand[],
): void {
  const card = cardById(view, id);
  if (!card) return;
  const there = cardsOf(view, card.place.retro, column);
  const before = there[there.findIndex((each) => each.id === id) - 1] ?? null;
  run({ type: 'card/move', id, column: other, after: null });
  for (const command of commands) run(command);
  run({ type: 'card/move', id, column, after: before?.id ?? null });
}

function factCommands(card: DocumentCard, id: RecordId): SingleCommand[] {
  const { wentWell, time = null, until = null, minutesToRecover, affected = [], cascade = [] } = card;
  const cut = cascade.findIndex(({ isCut }) => isCut);
  return [
    ...(wentWell ? [{ type: 'card/set-went-well', id, wentWell } as const] : []),
    ...(time || until ? [{ type: 'card/set-time', id, time, until } as const] : []),
    ...(minutesToRecover === undefined
      ? []
      : [{ type: 'card/set-minutes', id, minutes: minutesToRecover } as const]),
    ...affected.map((name) => ({ type: 'card/set-affected', id, name, affected: true }) as const),
    ...cascade.map(
      ({ text, level }, index) =>
        ({
          type: 'card/add-line',
          id,
          line: `l${index}`,
          text,
          level: Math.min(level, deepestLevel),
        }) as const,
    ),
    ...(cut === -1 ? [] : [{ type: 'card/set-cut', id, line: `l${cut}` } as const]),
  ];
}

const causeCommands = ({ factor, canChange }: DocumentCard, id: RecordId): SingleCommand[] => [
  ...(factor ? [{ type: 'card/set-factor', id, factor } as const] : []),
  ...(canChange === undefined ? [] : [{ type: 'card/set-can-change', id, canChange } as const]),
];

function actionCommands({ person }: ImportDraft, card: DocumentCard, id: RecordId): SingleCommand[] {
  const { owners = [], due, signal, pattern, plans, experiment, noLesson } = card;
  return [
    ...owners.flatMap((name) => {
      const who = person(name);
      return who ? [{ type: 'card/set-owner', id, person: who, owner: true } as const] : [];
    }),
    ...(due ? [{ type: 'card/set-due', id, due } as const] : []),
    ...(signal ? [{ type: 'card/set-signal', id, signal } as const] : []),
    ...(pattern ? [{ type: 'card/set-pattern', id, pattern } as const] : []),
    ...fallbackPlans.flatMap((plan) => {
      const text = plans?.[plan];
      return text ? [{ type: 'card/set-plan', id, plan, text } as const] : [];
    }),
    ...experimentParts.flatMap((part) => {
      const text = experiment?.[part];
      return text ? [{ type: 'card/set-experiment', id, part, text } as const] : [];
    }),
    ...(noLesson ? [{ type: 'card/decline-lesson', id, declined: true } as const] : []),
  ];
}

/** Writes what a new card says about others, once all of them are there. */
export function addReferences(draft: ImportDraft, card: DocumentCard, id: RecordId, column: Column): void {
  const { run, cardOf, retroOfAnswer, scenarioOf } = draft;
  const toCards = (keys: readonly string[] | undefined, command: (target: RecordId) => SingleCommand) => {
    for (const key of keys ?? []) run(command(cardOf(key) ?? 'c_missing'));
  };
  toCards(card.links, (target) => ({ type: 'card/set-link', id, target, linked: true }));
  toCards(card.because, (cause) => ({ type: 'card/set-because', id, cause, because: true }));
  toCards(card.lessonFor, (cause) => ({ type: 'card/keep-lesson', id, cause, keep: true }));
  if (column === 'happened') {
    for (const { scenario, held } of card.cameTrue ?? []) {
      run({ type: 'card/set-came-true', id, scenario: scenarioOf(scenario) ?? 's_missing', held });
    }
  }
  if (column !== 'action') return;
  for (const { retro: key, outcome, word } of card.outcomes ?? []) {
    const retro = retroOfAnswer(key) ?? 'r_missing';
    run({ type: 'card/set-outcome', id, retro, outcome, ...(word ? { word } : {}) });
  }
  for (const key of card.goOn ?? []) {
    run({ type: 'card/go-on', id, retro: retroOfAnswer(key) ?? 'r_missing', goOn: true });
  }
  if (card.dropped) run({ type: 'card/drop', id, retro: retroOfAnswer(card.dropped) ?? 'r_missing' });
}
