/** As systems have it by default (ms, px). */
const longest = 500;
const farthest = 8;

type Press = {
  readonly at: PointerEvent;
  readonly on: Element;
  /** What a button was called then. */
  readonly name: string;
  /** What had the focus when it was over, before anything came of it. */
  focus?: Element | null;
};

const followers = ['mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Many people press everything twice. Where the first press has led somewhere, the second would hit what happens to lie
 * there now, or undo what the first has done: it goes nowhere. In a text it selects a word, and a button with
 * `data-repeats` means each press.
 */
export function ignoreSecondPress(page: Window): void {
  let last: Press | null = null;
  let isIgnored = false;

  page.addEventListener(
    'pointerdown',
    (event) => {
      isIgnored = false;
      if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
      isIgnored = last !== null && areOne(last.at, event) && hasLedOn(last, event.target);
      if (isIgnored) swallow(event);
      else last = pressAt(event, event.target.closest('button') ?? event.target);
    },
    { capture: true },
  );
  for (const type of followers) {
    page.addEventListener(
      type,
      (event) => {
        // A click without a press is the keyboard's.
        if (isIgnored && !(type === 'click' && event.detail === 0)) swallow(event);
        else if (type === 'click' && last && last.focus === undefined) last.focus = document.activeElement;
      },
      { capture: true },
    );
  }
}

const areOne = (first: PointerEvent, second: PointerEvent): boolean =>
  second.timeStamp - first.timeStamp < longest &&
  Math.abs(second.clientX - first.clientX) <= farthest &&
  Math.abs(second.clientY - first.clientY) <= farthest;

const pressAt = (at: PointerEvent, on: Element): Press => ({ at, on, name: nameOf(on) });

const nameOf = (element: Element): string =>
  element.matches('button') ? `${element.ariaLabel ?? ''} ${element.textContent}` : '';

/**
 * Whether what was pressed unfolds something, is called something else now or is gone, or the focus has gone elsewhere
 * than to what is pressed now.
 */
function hasLedOn({ on, name, focus }: Press, target: Element): boolean {
  if (target.closest('[data-repeats]')) return false;
  const { activeElement } = document;
  if (on.contains(target) && (on.hasAttribute('aria-expanded') || nameOf(on) !== name)) return true;
  if (activeElement !== document.body && activeElement?.contains(target)) return false;
  return !on.isConnected || (focus !== undefined && activeElement !== focus);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
