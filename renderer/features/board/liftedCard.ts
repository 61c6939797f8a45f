import { ease, settleMs, shouldMove } from '../../ui/motion';

/** A card in the hand: a picture of it that follows the pointer, above everything, slightly tilted. */
export type LiftedCard = {
  /** Puts its top left corner at a point of the window (px). */
  readonly moveTo: (x: number, y: number) => void;
  /** Lets it glide to a place and vanish there. */
  readonly settle: (place: DOMRect | null) => Promise<void>;
};

/**
 * Shows a picture of the card, right above it, that goes with the hand; nobody can focus it, and it is not read aloud.
 */
export function liftCard(card: HTMLElement): LiftedCard {
  const { left, top, width, height } = card.getBoundingClientRect();
  const outer = document.createElement('div');
  outer.className = 'lifted-card';
  outer.setAttribute('aria-hidden', 'true');
  outer.inert = true;
  outer.style.width = `${width}px`;
  outer.style.height = `${height}px`;
  const inner = card.cloneNode(true) as HTMLElement;
  for (const element of [inner, ...inner.querySelectorAll('[id], [data-record]')]) {
    element.removeAttribute('id');
    element.removeAttribute('data-record');
  }
  outer.append(inner);

  let at = place(left, top);
  outer.style.transform = at;
  document.body.append(outer);
  // The tilt is a transition: the card has to have been flat for an instant.
  void outer.offsetWidth;
  outer.dataset.tilted = '';

  return {
    moveTo(x, y) {
      at = place(x, y);
      outer.style.transform = at;
    },
    async settle(target) {
      delete outer.dataset.tilted;
      if (shouldMove()) {
        const end = target ? { transform: place(target.left, target.top) } : { transform: at, opacity: 0 };
        await outer.animate([{ transform: at }, end], { duration: settleMs, easing: ease, fill: 'forwards' })
          .finished;
      }
      outer.remove();
    },
  };
}

const place = (x: number, y: number): string => `translate3d(${x}px, ${y}px, 0)`;
