import type { Board } from '@shared/crdt/board';
import { mergeReport } from '@shared/domain/mergeReport';
import type { Merge } from '@shared/ipc/contract';
import type { RecordId } from '@shared/model/ids';

/** What came from elsewhere while a board is open, for telling people about it. */
export type MergeNews = {
  /** The latest last. */
  readonly list: () => readonly Merge[];
  /** Notes what a merge brought to `mine`; null if nobody would notice. */
  readonly note: (
    mine: Board,
    merged: { readonly board: Board; readonly changed: readonly RecordId[] },
    from: Pick<Merge, 'source' | 'whileAway'>,
  ) => Merge | null;
};

/** So many are remembered for as long as the board is open. */
const most = 50;

export function createMergeNews(now: () => number): MergeNews {
  let merges: readonly Merge[] = [];
  return {
    list: () => merges,
    note(mine, { board, changed }, from) {
      const records = mergeReport(mine, board, changed);
      if (records.length === 0) return null;
      // People tell merges apart by their time, and so does the screen.
      const at = Math.max(now(), (merges.at(-1)?.at ?? 0) + 1);
      const merge: Merge = { at, ...from, records };
      merges = [...merges, merge].slice(-most);
      return merge;
    },
  };
}
