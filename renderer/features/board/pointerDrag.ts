import { type Column, columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import { flushSync } from 'react-dom';
import { type Drag, focusCard } from './boardController';
import { type DragEnvironment, placeOfCard, putBack, putDown, sayOver, sayPlace } from './dragEnvironment';
import { scrollStep } from './dropIndex';
import { type LiftedCard, liftCard } from './liftedCard';
import { type Spot, sameSpot } from './spots';

type Point = { readonly x: number; readonly y: number };

export type PointerDrag = {
  readonly moveTo: (point: Point) => void;
  readonly end: (isCancelled: boolean) => void;
};

/** How far beside the columns (px) a card is still over them. */
const reach = { x: 8, y: 64 };
/** How long one points at a tab with a card in hand before its column comes up (ms). */
const dwellMs = 350;

/** A card in a hand, from the moment it leaves its place until it is put down or put back. */
export function startPointerDrag(
  env: DragEnvironment,
  id: RecordId,
  element: HTMLElement,
  start: Point,
): PointerDrag | null {
  const { controller } = env;
  const place = placeOfCard(env, id);
  if (!place || controller.drag.get()) return null;
  const { card, spot: from } = place;

  const release = env.hold();
  const box = element.getBoundingClientRect();
  const grip = { x: start.x - box.left, y: start.y - box.top };
  const lifted = liftCard(element);
  let point = start;
  let drag: Drag = { card, by: 'pointer', from, to: from, height: box.height };
  controller.drag.set(drag);
  document.documentElement.dataset.dragging = '';
  sayPlace(env, 'drag.pickedUp', card, from);

  const overTab = tabDwell((column) => controller.shown.set(column));
  const update = () => {
    const to = spotAt(env, point, point.y - grip.y, from === null) ?? from;
    lifted.moveTo(point.x - grip.x, point.y - grip.y);
    if (sameSpot(to, drag.to)) return;
    drag = { ...drag, to };
    controller.drag.set(drag);
    sayOver(env, card, to);
  };
  const autoScroll = () => {
    const scroller = controller.lists.get(columnOf(drag.to))?.scroller;
    if (scroller) {
      const { top, bottom, left, right } = scroller.getBoundingClientRect();
      const isInside = point.x > left - reach.x && point.x < right + reach.x;
      const step = isInside ? scrollStep(point.y, top, bottom) : 0;
      const before = scroller.scrollTop;
      if (step !== 0) scroller.scrollTop += step;
      if (scroller.scrollTop !== before) update();
    }
    frame = requestAnimationFrame(autoScroll);
  };
  let frame = requestAnimationFrame(autoScroll);

  return {
    moveTo(next) {
      point = next;
      overTab.look(next);
      update();
    },
    end(isCancelled) {
      cancelAnimationFrame(frame);
      overTab.stop();
      delete document.documentElement.dataset.dragging;
      if (isCancelled && !sameSpot(drag.to, from))
        flushSync(() => controller.drag.set({ ...drag, to: from }));
      const end = isCancelled ? from : drag.to;
      const slot = end ? controller.lists.get(end.column)?.scroller.querySelector('[data-slot]') : element;
      settle(env, id, lifted, slot?.getBoundingClientRect() ?? null);
      (isCancelled ? putBack : putDown)(env, drag, release);
      const now = placeOfCard(env, id);
      if (!now) return;
      focusCard(controller, columnOf(now.spot), id);
    },
  };
}

/** The card itself stays invisible until its picture has arrived in the slot. */
function settle(
  { controller }: DragEnvironment,
  id: RecordId,
  lifted: LiftedCard,
  slot: DOMRect | null,
): void {
  controller.settling.set(id);
  const done = () =>
    controller.settling.set(controller.settling.get() === id ? null : controller.settling.get());
  lifted.settle(slot).then(done, done);
}

/** What is carried over lies above the actions. */
const columnOf = (spot: Spot | null): Column => spot?.column ?? 'action';

/**
 * The spot a card would take with the pointer at `point` and its top at `top`, or null beside the columns; for a
 * carried one also null above the list, where it came from.
 */
function spotAt({ controller }: DragEnvironment, point: Point, top: number, isCarried: boolean): Spot | null {
  for (const column of columns) {
    const list = controller.lists.get(column);
    if (!list) continue;
    const box = list.region.getBoundingClientRect();
    const isOver =
      box.width > 0 &&
      point.x >= box.left - reach.x &&
      point.x < box.right + reach.x &&
      point.y >= box.top - reach.y &&
      point.y < box.bottom + reach.y;
    if (!isOver) continue;
    const { scroller } = list;
    if (isCarried && column === 'action' && point.y < list.list.getBoundingClientRect().top) return null;
    return { column, index: list.indexAt(top - scroller.getBoundingClientRect().top + scroller.scrollTop) };
  }
  return null;
}

/** Pointing at a tab for a moment with a card in hand brings its column up. */
function tabDwell(show: (column: Column) => void) {
  const hasTabs = document.querySelector('[data-tab]') !== null;
  let over: string | undefined;
  let timer = 0;
  return {
    look({ x, y }: Point) {
      if (!hasTabs) return;
      const tab = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-tab]')?.dataset.tab;
      if (tab === over) return;
      over = tab;
      clearTimeout(timer);
      const column = columns.find((one) => one === tab);
      if (column) timer = window.setTimeout(() => show(column), dwellMs);
    },
    stop: () => clearTimeout(timer),
  };
}
