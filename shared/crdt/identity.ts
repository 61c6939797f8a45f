import { differences } from '../layeredMap';
import type { RecordId } from '../model/ids';
import type { Board, StampedRecord } from './board';
import { type Clock, clockToMs, toleratedDriftMs } from './clock';
import { allStamps, forEachStamp, lastCounter } from './edits';
import { parseStamp, type ReplicaId, type Stamp } from './stamp';

/**
 * Whether a board that arrives was written by somebody else under our own name: this app's data was copied to another
 * machine, or brought back from a backup while the file went on. `counter` says the highest that we have used. From then
 * on we write under a new name; nothing that is written changes. SPEC.md [I1], faults [F20] and [F21].
 */
export function isNameShared(ours: Board, theirs: Board, replica: ReplicaId, counter: () => number): boolean {
  const news = withoutKnown(theirs, ours);
  const theirCounter = lastCounter(news, replica);
  if (theirCounter > 0 && theirCounter > counter()) return true;
  const written = writesBy(news, replica);
  if (written.size === 0) return false;
  const minted = writesBy(ours, replica);
  for (const [n, write] of written) {
    if (minted.has(n) && minted.get(n) !== write) return true;
  }
  return false;
}

/** Without the records that are the very ones we have: a file that arrives has most of them in common with ours. */
function withoutKnown(theirs: Board, ours: Board): Board {
  const records = new Map<RecordId, StampedRecord>();
  for (const [id, , record] of differences(ours.records, theirs.records)) if (record) records.set(id, record);
  return { ...theirs, records };
}

/** Where each dot of a replica was written, with the whole stamp. Deletions are left out: joined, they are no dots. */
function writesBy(board: Board, replica: ReplicaId): ReadonlyMap<number, string> {
  const writes = new Map<number, string>();
  for (const [id, record] of board.records) {
    for (const stamp of allStamps(record)) {
      if (!stamp.startsWith(`.${replica}:`, stamp.indexOf('.'))) continue;
      writes.set(parseStamp(stamp).counter, `${id} ${stamp}`);
    }
  }
  return writes;
}

/** A clock that is far ahead of ours: theirs is wrong, or ours. */
type ClockDrift = { readonly replica: ReplicaId; readonly clock: Clock; readonly aheadMs: number };

/**
 * The reading in a board that is furthest ahead of `now` (ms since 1970), if that is more than five minutes. It stays
 * in the board after the clock was put right, so warn once per reading. SPEC.md [S6], faults [F18] and [F19].
 */
export function clockDrift(board: Board, now: number): ClockDrift | null {
  let furthest: Stamp | null = null;
  forEachStamp(board, (stamp) => {
    if (furthest === null || stamp > furthest) furthest = stamp;
  });
  if (furthest === null) return null;
  const { replica, clock } = parseStamp(furthest);
  const aheadMs = clockToMs(clock) - now;
  return aheadMs > toleratedDriftMs ? { replica, clock, aheadMs } : null;
}
