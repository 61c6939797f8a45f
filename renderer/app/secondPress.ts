type Press = {
  readonly on: Element;
  /** What a button was called then, and whether it was pressed in or a box was ticked. */
  readonly looks: string;
  /** What had the focus when it was over, before anything came of it. */
  focus?: Element | null;
};

/**
 * Many people press everything twice. Where the first press of a double click, as the system has it, has led somewhere,
 * the second would hit what happens to lie there now, or undo what the first has done: it goes nowhere. In a text it
 * selects a word, and a button with `data-repeats` means each press.
 */
export function ignoreSecondPress(page: Window): void {
  let first: Press | null = null;
  let isIgnored = false;
  const onMouse = (event: MouseEvent): void => {
    const { target } = event;
    if (event.type === 'mousedown' && target instanceof Element) {
      isIgnored = event.detail > 1 && first !== null && hasLedOn(first, target);
      if (event.detail === 1) first = pressOn(target.closest('button') ?? target);
    }
    // A click that is not the first or a later one is the keyboard's.
    if (isIgnored && event.detail > 1) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'click' && first && first.focus === undefined) {
      first.focus = document.activeElement;
    }
  };
  for (const type of ['mousedown', 'click', 'dblclick'] as const)
    page.addEventListener(type, onMouse, { capture: true });
}

const pressOn = (on: Element): Press => ({ on, looks: looksOf(on) });

function looksOf(element: Element): string {
  if (element instanceof HTMLInputElement) return String(element.checked);
  const { ariaLabel, ariaPressed, textContent } = element;
  return element.matches('button') ? [ariaLabel, ariaPressed, textContent].join(' ') : '';
}

/**
 * Whether what was pressed unfolds something, looks different now or is gone, or the focus has gone elsewhere than to what
 * is pressed now.
 */
function hasLedOn({ on, looks, focus }: Press, target: Element): boolean {
  if (target.closest('[data-repeats]')) return false;
  if (on.contains(target) && (on.hasAttribute('aria-expanded') || looksOf(on) !== looks)) return true;
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement?.contains(target)) return false;
  return !on.isConnected || (focus !== undefined && activeElement !== focus);
}
