import { compareText } from '../json';
import { recordsIn } from '../model/boardParts';
import { beforeTheFirst } from '../model/kit';
import type { BoardView, KitItem, Retro } from '../model/records';
import { retrosOf } from './queries';

/** What goes into the bag. */
export type Kit = {
  /** In the order in which they were added: an identifier grows with time. */
  readonly items: readonly { readonly item: KitItem; readonly isPacked: boolean }[];
  /** The retrospective since which one packs: null before the first. */
  readonly after: Retro | null;
};

/**
 * The things to pack, and which of them are packed for the next visit. A tick holds until there is a newer
 * retrospective: so the bag is empty again after each visit, on every machine, and nobody has to see to it.
 */
export function kitOf(view: BoardView): Kit {
  const [after = null] = retrosOf(view);
  const visit = after?.id ?? beforeTheFirst;
  const items = [...recordsIn(view, 'kit')]
    .sort((a, b) => compareText(a.id, b.id))
    .map((item) => ({ item, isPacked: item.packed === visit }));
  return { items, after };
}
