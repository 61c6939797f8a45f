import type { Board } from '@shared/crdt/board';
import { clockToMs, nextClock } from '@shared/crdt/clock';
import { commitEdits, lastClock } from '@shared/crdt/edits';
import { encodeBoard } from '@shared/crdt/encodeBoard';
import { adoptable, handEdits } from '@shared/crdt/handEdits';
import { sha256 } from '../main/storage/sha256';

/** A board whose hand edits have stamps of their own, and how many there were. */
type Adopted = { readonly board: Board; readonly count: number };

/**
 * Stamps what somebody changed by hand between `known` and `edited`: without a stamp of its own such a change would
 * give way to any later write of the other side. Nothing here depends on the machine, the time or chance: whoever
 * adopts the same edits gets the same bytes, and so the same stamps. Fault [F29].
 */
export function adoptHandEdits(known: Board, edited: Board): Adopted {
  const edits = handEdits(known, edited);
  if (edits.length === 0) return { board: edited, count: 0 };
  const both = adoptable(known, edited);
  const last = lastClock(both);
  const clock = nextClock(last, last === null ? 0 : clockToMs(last));
  const stamping = { replica: writerOf(known, edited), clock, counter: 0 };
  return { board: commitEdits(both, edits, stamping).board, count: edits.length };
}

/** Whoever made these edits, and no others: a name that comes from what was edited and what became of it. */
const writerOf = (known: Board, edited: Board): string =>
  sha256(encodeBoard(known, sha256) + encodeBoard(edited, sha256))
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 10);
