import type { Board } from '../crdt/board';
import { mergeBoards } from '../crdt/merge';
import type { ReplicaId } from '../crdt/stamp';
import type { RecordView } from '../model/records';
import { type MergedRecord, mergeReport } from './mergeReport';

/** How much of one kind has happened to records of one type. */
export type ChangeCount = {
  readonly type: RecordView['type'];
  readonly what: MergedRecord['what'];
  readonly count: number;
};

/**
 * What has happened on a board since an earlier state of it, record by record: what a merge of `now` would bring to
 * `then`.
 */
export function changesSince(then: Board, now: Board): readonly MergedRecord[] {
  const { board, changed } = mergeBoards(then, now);
  return mergeReport(then, board, changed);
}

/** The same in numbers, the most visible first, and who wrote it. */
export function countChanges(
  changes: readonly MergedRecord[],
  typeOf: (id: string) => RecordView['type'] | undefined,
): { readonly counts: readonly ChangeCount[]; readonly writers: readonly ReplicaId[] } {
  const counts = new Map<string, ChangeCount>();
  for (const { id, what } of changes) {
    const type = typeOf(id);
    if (!type) continue;
    const key = `${whats.indexOf(what)} ${types.indexOf(type)}`;
    counts.set(key, { type, what, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count),
    writers: [...new Set(changes.flatMap(({ writers }) => writers))],
  };
}

const whats: readonly MergedRecord['what'][] = ['added', 'changed', 'binned', 'restored'];
const types: readonly RecordView['type'][] = [
  'card',
  'retro',
  'lesson',
  'scenario',
  'breaker',
  'kit',
  'person',
];
