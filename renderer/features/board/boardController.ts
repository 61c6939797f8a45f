import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import { createStore, type Store } from '../../store/createStore';
import type { Spot } from './spots';

/** A card that is held: by a hand (mouse, pen, finger) or by the keyboard. Nothing is sent until it is put down. */
export type Drag = {
  readonly card: Card;
  readonly by: 'pointer' | 'keyboard';
  /** Null for an action of an earlier retrospective, which is in none of the lists. */
  readonly from: Spot | null;
  /** Null while it would go back there. */
  readonly to: Spot | null;
  /** Of the card (px), for the slot that opens for it. */
  readonly height: number;
};

/** Parts of the board that can be asked to take the focus. */
type FocusRequest =
  | { readonly part: 'card' | 'handle'; readonly id: RecordId }
  | { readonly part: 'add'; readonly column: Column };

/** What a column's list can tell a dragging hand. */
type ListHandle = {
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** The list in it; above it may be other things. */
  readonly list: HTMLElement;
  /** The whole column, heading and text box included. */
  readonly region: HTMLElement;
  /** Place of a card whose top is at `top` (px from the top of what scrolls). */
  readonly indexAt: (top: number) => number;
};

/** What the columns share while one works on the open retrospective: nothing of it is ever saved. */
export type BoardController = {
  readonly drag: Store<Drag | null>;
  /** The card that was just put down and is still gliding to its place. */
  readonly settling: Store<RecordId | null>;
  /** The card of each column that the tab key leads to. */
  readonly current: Store<Readonly<Record<Column, RecordId | null>>>;
  /** The column on show where there is room for one only. */
  readonly shown: Store<Column>;
  /** Asked for by `focusCard` and `focusAdd`; whoever has that part meets it as soon as it is there, and clears it. */
  readonly focus: Store<FocusRequest | null>;
  /** A card that is to come into view without taking the focus. */
  readonly show: Store<RecordId | null>;
  /** The column whose last card is to come into view, once for each number. */
  readonly toEnd: Store<{ readonly column: Column; readonly serial: number } | null>;
  /** Cards that are lit up for a moment, so that the eye finds them. */
  readonly lit: Store<ReadonlySet<RecordId>>;
  /** Actions of earlier retrospectives that are shown above those of this one. They can be moved into it. */
  readonly carried: Store<readonly Card[]>;
  readonly lists: Map<Column, ListHandle>;
  /** What Enter in the empty text box of a column means, if anything. */
  readonly emptyEnter: { current: ((column: Column) => void) | null };
  /** Puts a card back that the keyboard still holds, when the board goes away under it. */
  readonly abandon: { current: (() => void) | null };
};

/** For one open retrospective, with nothing held, asked for or lit up. */
export const createBoardController = (): BoardController => ({
  drag: createStore<Drag | null>(null),
  settling: createStore<RecordId | null>(null),
  current: createStore<Readonly<Record<Column, RecordId | null>>>({
    happened: null,
    cause: null,
    action: null,
  }),
  shown: createStore<Column>('happened'),
  focus: createStore<FocusRequest | null>(null),
  show: createStore<RecordId | null>(null),
  toEnd: createStore<{ readonly column: Column; readonly serial: number } | null>(null),
  lit: createStore<ReadonlySet<RecordId>>(new Set()),
  carried: createStore<readonly Card[]>([]),
  lists: new Map(),
  emptyEnter: { current: null },
  abandon: { current: null },
});

/** Which card of a column the Tab key leads to. */
export function setCurrent({ current }: BoardController, column: Column, id: RecordId): void {
  if (current.get()[column] !== id) current.set({ ...current.get(), [column]: id });
}

/** Brings a card into view and gives it (or its handle) the focus. */
export function focusCard(
  controller: BoardController,
  column: Column,
  id: RecordId,
  part: 'card' | 'handle' = 'card',
): void {
  controller.shown.set(column);
  setCurrent(controller, column, id);
  controller.focus.set({ part, id });
}

/** Gives the focus to the card, or the handle of it, for which `focusCard` asked; it has been scrolled to. */
export function meetFocus({ focus }: BoardController, card: HTMLElement, part: 'card' | 'handle'): void {
  const handle = part === 'handle' ? card.querySelector<HTMLElement>('[data-handle]') : null;
  (handle ?? card).focus({ preventScroll: true });
  focus.set(null);
}

/** Brings up a column whose text box is to take the focus. */
export function focusAdd(controller: BoardController, column: Column): void {
  controller.shown.set(column);
  controller.focus.set({ part: 'add', column });
}

/** Brings the last card of a column into view. */
export function scrollToEnd({ toEnd }: BoardController, column: Column): void {
  toEnd.set({ column, serial: (toEnd.get()?.serial ?? 0) + 1 });
}
