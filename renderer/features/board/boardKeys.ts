import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { KeyboardEvent } from 'react';
import { focusAdd, focusCard } from './boardController';
import { type DragEnvironment, placeOfCard, sayPlace } from './dragEnvironment';
import { liftByKeyboard } from './keyboardDrag';
import { type Focusable, neighbour } from './navigation';
import { type BoardCards, moveTo, type Step, spotOf, stepOfKey, stepSpot } from './spots';

/** What keys do on the cards and text boxes of a board. */
export type BoardKeys = {
  /** Of the text that says how to move a card. */
  readonly instructionsId: string;
  readonly onCardKey: (event: KeyboardEvent, id: RecordId) => void;
  readonly onHandleKey: (event: KeyboardEvent, id: RecordId) => void;
  /** An arrow key in the empty text box of a column. */
  readonly onAddKey: (event: KeyboardEvent, column: Column) => void;
};

/** Arrows go from card to card, with Alt they move one; Space lifts it, and so do Space and Enter on its handle. */
export function createBoardKeys(env: DragEnvironment, instructionsId: string): BoardKeys {
  const focus = (to: Focusable | null, event: KeyboardEvent) => {
    if (!to) return;
    event.preventDefault();
    const card = to.index === 'add' ? null : reachable(env)[to.column][to.index];
    if (card) return focusCard(env.controller, to.column, card.id);
    focusAdd(env.controller, to.column);
  };
  const moveNow = (id: RecordId, step: Step) => {
    const place = placeOfCard(env, id);
    if (!place?.spot) return;
    const { card, spot: from } = place;
    const to = stepSpot(env.cards(), id, from, step);
    const command = moveTo(env.cards(), id, to);
    if (command) void env.send(command);
    focusCard(env.controller, to.column, id);
    sayPlace(env, 'move.moved', card, to);
  };

  return {
    instructionsId,
    onCardKey(event, id) {
      const isOnCard =
        event.target instanceof Element && event.target.matches('[data-record], [data-handle]');
      if (!isOnCard || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      const step = stepOfKey(event.key);
      if (step && event.altKey) {
        event.preventDefault();
        return moveNow(id, step);
      }
      const from = spotOf(reachable(env), id);
      if (step && from) return focus(neighbour(reachable(env), from, step), event);
      if (event.key === ' ') {
        event.preventDefault();
        liftByKeyboard(env, id, 'card');
      }
    },
    onHandleKey(event, id) {
      if ((event.key !== ' ' && event.key !== 'Enter') || event.repeat || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      event.stopPropagation();
      liftByKeyboard(env, id, 'handle');
    },
    onAddKey(event, column) {
      const step = stepOfKey(event.key);
      if (!step || step === 'top' || step === 'bottom') return;
      focus(neighbour(reachable(env), { column, index: 'add' }, step), event);
    },
  };
}

/** What the arrow keys lead to: the actions of earlier retrospectives stand above those of this one. */
const reachable = ({ cards, controller }: DragEnvironment): BoardCards => {
  const now = cards();
  return { ...now, action: [...controller.carried.get(), ...now.action] };
};
