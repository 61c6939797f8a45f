import type { CarriedAction, CarriedAnswer } from '@shared/domain/carryOver';
import type { Command, SingleCommand } from '@shared/domain/commands';
import { cardById } from '@shared/domain/queries';
import type { Outcome } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';

/** What an answer about an action of an earlier retrospective means. `retro` is the one in which it is given. */

/** An answer, null to take it back. Without `word`, what was said with it stays. */
export function answerCommand(
  { id, outcomes, goOn }: Card,
  retro: RecordId,
  outcome: Outcome | null,
  word?: string,
): Command {
  const answer: SingleCommand = {
    type: 'card/set-outcome',
    id,
    retro,
    outcome,
    ...(word === undefined ? {} : { word }),
  };
  // To try again what did not work goes with that answer.
  const goesWithIt = outcomes?.[retro] === 'didnt' && outcome !== 'didnt' && goOn?.[retro];
  return goesWithIt
    ? { type: 'batch', commands: [answer, { type: 'card/go-on', id, retro, goOn: false }] }
    : answer;
}

/** Whether it worked, as far as the answer says so: whether it was kept or dropped is another question. */
export const outcomeIn = (answer: CarriedAnswer | null): Outcome | null =>
  answer === 'kept' || answer === 'dropped' ? null : answer;

/** Takes back whatever was answered. */
export function takeBackCommand({ card, answer }: CarriedAction, retro: RecordId): Command {
  if (answer === 'kept') return { type: 'card/go-on', id: card.id, retro, goOn: false };
  if (answer === 'dropped') return { type: 'card/drop', id: card.id, retro: null };
  return answerCommand(card, retro, null);
}

/** A new action in this retrospective instead of one that did not work, for the same causes. */
export function anotherWay(
  view: BoardView,
  card: Card,
  { id, retro, title }: { readonly id: RecordId; readonly retro: RecordId; readonly title: string },
): Command {
  const add: SingleCommand = { type: 'card/add', id, retro, column: 'action', title };
  const causes = causesOf(view, card);
  if (causes.length === 0) return add;
  return {
    type: 'batch',
    commands: [
      add,
      ...causes.map((target): SingleCommand => ({ type: 'card/set-link', id, target, linked: true })),
    ],
  };
}

/** Keeps an action as a lesson, with the first cause that it answers. */
export const promoteCommand = (view: BoardView, card: Card): Command => ({
  type: 'lesson/promote',
  action: card.id,
  cause: causesOf(view, card)[0] ?? null,
});

const causesOf = (view: BoardView, { links }: Card): readonly RecordId[] =>
  Object.keys(links ?? {}).filter((id) => {
    const cause = cardById(view, id);
    return cause?.binnedAt === null && cause.place.column === 'cause';
  });

/** The number of the answer that a key stands for: 1 is 0. By the place of the key, since French keyboards shift digits. */
export function answerOfKey({ key, code }: { readonly key: string; readonly code: string }): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : null);
  return digit === null ? null : Number(digit) - 1;
}
