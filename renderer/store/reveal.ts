import type { RecordId } from '@shared/model/ids';
import { createStore, type Store } from './createStore';

/**
 * "Look here": a record that undo, the bin or a search wants the person to see. Whoever shows records follows this
 * store, scrolls there (a virtual list first brings the row into being) and lights it up once. The element that stands
 * for a record carries `data-record="<id>"`; it, or the first thing in it that can be focused, gets the focus if
 * `focus` is set.
 */
export type Reveal = { readonly id: RecordId; readonly focus: boolean; readonly serial: number };

export const revealed: Store<Reveal | null> = createStore<Reveal | null>(null);

export const reveal = (id: RecordId, { focus = true } = {}): void =>
  revealed.set({ id, focus, serial: (revealed.get()?.serial ?? 0) + 1 });

/** The last request that was met. */
let met = 0;

/** Whether a request is still to be met, which it is by this: coming back later to what it led to does not meet it again. */
export function meet({ serial }: Reveal): boolean {
  if (serial <= met) return false;
  met = serial;
  return true;
}
