import type { RecordId } from '@shared/model/ids';
import { useCallback } from 'react';
import type { BoardStore } from '../store/boardStore';
import { reveal } from '../store/reveal';
import { undoTarget } from './undoTarget';
import type { OpenPage } from './useOpenPage';

type IntoSight = {
  /** Brings the first of these into sight, wherever it is. */
  readonly show: (records: readonly RecordId[]) => void;
  /** The same for what was undone or redone. */
  readonly showUndone: (records: readonly RecordId[]) => void;
};

/** The ways to what stands on another page, or in another retrospective. */
export function useIntoSight(
  board: BoardStore,
  { current, page, open, show: showPage }: OpenPage,
): IntoSight {
  const onScreen = page === 'retro' ? current : null;
  const bring = useCallback(
    (records: readonly RecordId[], from: RecordId | null) => {
      const target = undoTarget(board.get().view, records, from);
      if (!target) return;
      if (target.page === 'retro') open(target.retro);
      else showPage(target.page);
      if (target.record) reveal(target.record);
    },
    [board, open, showPage],
  );
  const show = useCallback((records: readonly RecordId[]) => bring(records, onScreen), [bring, onScreen]);
  const showUndone = useCallback(
    (records: readonly RecordId[]) => {
      const { view } = board.get();
      // An answer is taken back where it was given, also when another page has been opened since.
      const areCards = records.every((id) => view.get(id)?.type === 'card');
      bring(records, areCards ? current : onScreen);
    },
    [bring, board, current, onScreen],
  );
  return { show, showUndone };
}
