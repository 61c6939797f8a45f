import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { type BoardController, type Drag, focusCard } from './boardController';
import { type DragEnvironment, placeOfCard, putBack, putDown, sayOver, sayPlace } from './dragEnvironment';
import { type Spot, sameSpot, stepInto, stepOfKey, stepSpot } from './spots';

/**
 * Lifts a card for the keyboard: until it is put down, every key goes here, so none is lost while the card and its
 * focus travel from list to list. Each key is carried out completely before the next, however fast they come.
 */
export function liftByKeyboard(env: DragEnvironment, id: RecordId, part: 'card' | 'handle'): void {
  const { controller } = env;
  const place = placeOfCard(env, id);
  if (!place || controller.drag.get()) return;
  const { card, spot: from } = place;

  const release = env.hold();
  const height = heightOf(id);
  let drag: Drag = { card, by: 'keyboard', from, to: from, height };
  controller.drag.set(drag);
  follow(controller, drag, part);
  sayPlace(env, 'drag.lifted', card, from);

  const end = (finish: typeof putDown) => {
    listening.abort();
    controller.abandon.current = null;
    finish(env, drag, release);
    const now = placeOfCard(env, id);
    if (now) focusCard(controller, now.spot?.column ?? 'action', id, part);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || isModifier(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end(putBack);
    if ([' ', 'Enter', 'Tab'].includes(event.key)) return event.repeat ? undefined : end(putDown);
    const step = stepOfKey(event.key);
    if (!step) return;
    const to = from
      ? stepSpot(env.cards(), id, drag.to ?? from, step)
      : stepInto(env.cards(), id, drag.to, step);
    const moved = !sameSpot(to, drag.to);
    drag = { ...drag, to };
    if (moved) controller.drag.set(drag);
    follow(controller, drag, part);
    sayOver(env, card, to);
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  controller.abandon.current = () => end(putBack);
  window.addEventListener('keydown', onKeyDown, options);
  window.addEventListener('pointerdown', () => end(putDown), options);
}

const isModifier = (key: string): boolean => ['Shift', 'Alt', 'Control', 'Meta'].includes(key);

/** Keeps the focus on the card, in whichever list it is now. */
const follow = (
  controller: BoardController,
  { card, to }: { readonly card: Card; readonly to: Spot | null },
  part: 'card' | 'handle',
): void => focusCard(controller, to?.column ?? 'action', card.id, part);

const heightOf = (id: RecordId): number =>
  document.querySelector(`[data-record="${CSS.escape(id)}"]`)?.getBoundingClientRect().height ?? 60;
