import type { Command } from '@shared/domain/commands';
import type { MessageKey, Translate } from '@shared/i18n/translator';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { announce } from '../../ui/announcer';
import { shorten } from '../../ui/visibleText';
import type { BoardController, Drag } from './boardController';
import { type BoardCards, carrySpot, lastIndex, moveHere, moveTo, type Spot, spotOf } from './spots';

/** What a drag needs from the world around it, by whichever hand it is done. */
export type DragEnvironment = {
  readonly controller: BoardController;
  /** The retrospective on the screen. */
  readonly retro: RecordId;
  /** The cards as they are now. */
  readonly cards: () => BoardCards;
  readonly send: (command: Command) => Promise<unknown>;
  /** Keeps the board still until the returned function is called. */
  readonly hold: () => () => void;
  readonly t: Translate;
};

type PlaceKey = Extract<MessageKey, `drag.${string}` | 'move.moved'> &
  Exclude<MessageKey, 'drag.instructions' | 'drag.over' | `drag.${string}Carried`>;

/** Where a card that can be held is: its spot, null if it is carried over from before, undefined if it is not there. */
export function placeOfCard(
  env: DragEnvironment,
  id: RecordId,
): { card: Card; spot: Spot | null } | undefined {
  const spot = spotOf(env.cards(), id);
  const card = spot
    ? env.cards()[spot.column][spot.index]
    : env.controller.carried.get().find((carried) => carried.id === id);
  return card && { card, spot };
}

/** Says where a card is, in words: “2 of 5 in Root cause”. */
export function sayPlace(env: DragEnvironment, key: PlaceKey, card: Card, spot: Spot | null): void {
  const { t, cards } = env;
  const { id, title } = card;
  if (!spot) {
    const isHeld = key === 'drag.lifted' || key === 'drag.pickedUp';
    announce(t(isHeld ? 'drag.liftedCarried' : 'drag.backCarried', { title: shorten(title) }));
    return;
  }
  const count = lastIndex(cards(), spot.column, id) + 1;
  const column = t(`column.${spot.column}`);
  announce(t(key, { title: shorten(title), position: spot.index + 1, count, column }));
}

/** Says where a card that is held would be put down now; null is where it came from, above the list. */
export function sayOver({ t, cards }: DragEnvironment, card: Card, spot: Spot | null): void {
  if (!spot) {
    announce(t('drag.backCarried', { title: shorten(card.title) }));
    return;
  }
  const count = lastIndex(cards(), spot.column, card.id) + 1;
  announce(t('drag.over', { position: spot.index + 1, count, column: t(`column.${spot.column}`) }));
}

/** Ends a drag where the card is: one command, or none if it has not moved. */
export function putDown(env: DragEnvironment, { card, to, from }: Drag, release: () => void): void {
  const before = env.cards();
  release();
  const now = env.cards();
  env.controller.drag.set(null);
  if (!to) {
    sayPlace(env, 'drag.stayed', card, from);
    return;
  }
  const place = placeOfCard(env, card.id);
  if (!place) {
    // It was taken away meanwhile: whoever carries the command out says why it cannot be.
    void env.send({ type: 'card/move', id: card.id, column: to.column, after: null });
    return;
  }
  const spot = carrySpot(before, now, card.id, to);
  const command = place.spot ? moveTo(now, card.id, spot) : moveHere(now, env.retro, card.id, spot);
  if (command) void env.send(command);
  sayPlace(env, command ? 'drag.dropped' : 'drag.stayed', card, command ? spot : from);
}

/** Ends a drag as if it had never begun. */
export function putBack(env: DragEnvironment, { card, from }: Drag, release: () => void): void {
  env.controller.drag.set(null);
  release();
  sayPlace(env, 'drag.cancelled', card, from);
}
