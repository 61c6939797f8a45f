import { cardsOf, retroById } from '@shared/domain/queries';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { type BoardController, focusAdd, focusCard } from '../features/board/boardController';
import { type DragEnvironment, sayPlace } from '../features/board/dragEnvironment';
import { lastIndex, moveHere, moveTo, type Spot, spotOf, stepSpot } from '../features/board/spots';
import type { CardServices, Destination } from '../features/card/cardServices';
import type { BoardStore } from '../store/boardStore';
import { putInBin } from '../ui/putInBin';
import { showToast } from '../ui/toasts';
import { shorten } from '../ui/visibleText';

type Around = {
  readonly env: DragEnvironment;
  readonly store: BoardStore;
  readonly send: CardServices['send'];
};

/** Carries out what was chosen in a card's “Move to…” menu. */
export function moveCard(around: Around, card: Card, to: Destination): void {
  if (to.kind === 'retro') return void moveToRetro(around, card, to.retro);
  const { env } = around;
  const cards = env.cards();
  const from = spotOf(cards, card.id);
  if (!from) {
    if (to.kind === 'column') takeOver(around, card, to.column);
    return;
  }
  const spot: Spot =
    to.kind === 'column'
      ? { column: to.column, index: lastIndex(cards, to.column, card.id) }
      : stepSpot(cards, card.id, from, to.step);
  const command = moveTo(cards, card.id, spot);
  if (command) void env.send(command);
  focusCard(env.controller, spot.column, card.id);
  sayPlace(env, 'move.moved', card, spot);
}

/** An action of an earlier retrospective becomes one of this one, below its others. */
function takeOver({ env }: Around, card: Card, column: Column): void {
  const cards = env.cards();
  const spot: Spot = { column, index: lastIndex(cards, column, card.id) };
  void env.send(moveHere(cards, env.retro, card.id, spot));
  focusCard(env.controller, column, card.id);
  sayPlace(env, 'move.moved', card, spot);
}

/** A card that goes to another retrospective leaves the screen: a toast says where it went and takes it back. */
async function moveToRetro({ env, store, send }: Around, card: Card, retro: RecordId): Promise<void> {
  const { t, controller } = env;
  const { id, place, title } = card;
  const { view } = store.get();
  const above = cardsOf(view, place.retro, place.column);
  const index = above.findIndex((other) => other.id === id);
  const back = { type: 'card/move', id, retro: place.retro, column: place.column } as const;
  const after = cardsOf(view, retro, place.column).at(-1)?.id ?? null;
  focusNeighbour(controller, above, index);
  const sent = await send({ type: 'card/move', id, retro, column: place.column, after });
  if (!sent.ok) return;
  const name = retroById(view, retro)?.title ?? '';
  showToast({
    text: t('move.movedRetro', { title: shorten(title), retro: shorten(name) }),
    about: id,
    action: { label: t('card.undo'), run: () => void send({ ...back, after: above[index - 1]?.id ?? null }) },
  });
}

/** Puts a card into the bin; a toast says so and takes it back. */
export async function removeCard(around: Around, card: Card): Promise<void> {
  const { env, send } = around;
  const { t, controller } = env;
  const { id, title, place } = card;
  const cards = env.cards()[place.column];
  focusNeighbour(
    controller,
    cards,
    cards.findIndex((other) => other.id === id),
  );
  const text = t('bin.put', { title: shorten(title) });
  const onBack = () => focusCard(controller, place.column, id);
  await putInBin({ type: 'card/delete', id }, { t, send, text, onBack });
}

/** The focus goes to the card below, or above, or to the text box, when the one that has it goes away. */
function focusNeighbour(controller: BoardController, cards: readonly Card[], index: number): void {
  const next = cards[index + 1] ?? cards[index - 1];
  const column = cards[index]?.place.column;
  if (next) focusCard(controller, next.place.column, next.id);
  else if (column) focusAdd(controller, column);
}
