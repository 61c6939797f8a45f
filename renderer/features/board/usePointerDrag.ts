import { DragDropManager, Draggable } from '@dnd-kit/dom';
import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { DragEnvironment } from './dragEnvironment';
import { type PointerDrag, startPointerDrag } from './pointerDrag';
import { sensors } from './pointerSensor';

/** What feels the hand on the cards of one board. */
type Hand = {
  /** Before a press reaches the card: it may become a drag. */
  readonly press: (card: HTMLElement) => void;
  readonly leave: () => void;
};

/**
 * Lets a hand lift cards, by what the returned function is told: each press on the board, on its way down to what was
 * pressed. A card becomes one of dnd-kit's draggables when it is pressed: of all that are on the screen one at most is
 * in a hand, and to get twenty ready takes as long as to draw them.
 */
export function usePointerDrag(env: DragEnvironment): (event: PointerEvent) => void {
  const latest = useRef(env);
  latest.current = env;
  const hand = useRef<Hand | null>(null);
  useEffect(
    () => () => {
      hand.current?.leave();
      hand.current = null;
    },
    [],
  );
  return useCallback(({ target }) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    if (!card) return;
    hand.current ??= createHand(() => latest.current);
    hand.current.press(card);
  }, []);
}

/** Turns what the pointer sensor reports into a drag of ours. */
function createHand(env: () => DragEnvironment): Hand {
  // None of dnd-kit's own plugins: its announcements are English, its feedback and cursor inject style sheets, which our
  // content policy forbids, and its collision shapes are not needed where a list knows the place of every row.
  const manager = new DragDropManager({ sensors, plugins: [] });
  let pressed: Draggable | null = null;
  let drag: PointerDrag | null = null;
  const end = (isCancelled: boolean) => {
    drag?.end(isCancelled);
    drag = null;
  };
  const { monitor } = manager;
  monitor.addEventListener('dragstart', ({ operation }) => {
    const { source, position } = operation;
    if (!(source?.element instanceof HTMLElement)) return;
    drag = startPointerDrag(env(), String(source.id), source.element, position.initial);
    drag?.moveTo(position.current);
  });
  monitor.addEventListener('dragmove', ({ to }) => void (to && drag?.moveTo(to)));
  monitor.addEventListener('dragend', ({ canceled }) => end(canceled));
  return {
    press(card) {
      if (pressed?.element === card || !manager.dragOperation.status.idle) return;
      pressed?.destroy();
      pressed = new Draggable({ id: card.dataset.card ?? '', element: card, register: false }, manager);
      pressed.register();
    },
    leave() {
      end(true);
      manager.destroy();
    },
  };
}
