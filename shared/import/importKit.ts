import { kitOf } from '../domain/kit';
import { oneLine } from '../export/readableText';
import type { BoardDocument } from './document';
import type { ImportDraft } from './planImport';

/**
 * Adds the things to pack that are not on the board: one of the same words is the same one, and stays as it is, its tick
 * too. A tick is for the visit after the newest retrospective of the file, so it says nothing on a board that has a newer
 * one; a file without any, as « Avant de partir », means the next visit. Returns how many were written.
 */
export function importKit(
  { view, run, mintId, retroOf }: ImportDraft,
  { kit, retrospectives: [newest] }: BoardDocument,
): number {
  const { items, after } = kitOf(view);
  const visit = newest ? retroOf(newest.key) : (after?.id ?? null);
  const there = items.map(({ item }) => oneLine(item.title));
  let written = 0;
  for (const { title, packed } of kit) {
    const same = there.indexOf(oneLine(title));
    if (same !== -1) {
      there.splice(same, 1);
      continue;
    }
    const id = mintId('k');
    if (!run({ type: 'kit/add', id, title })) continue;
    written += 1;
    if (packed) run({ type: 'kit/pack', id, after: visit });
  }
  return written;
}
