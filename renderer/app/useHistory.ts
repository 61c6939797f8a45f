import type { RecordId } from '@shared/model/ids';
import { useCallback, useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useBoard } from '../store/BoardContext';
import { announce } from '../ui/announcer';
import { useI18n } from '../ui/I18n';
import { dismissAbout, showToast } from '../ui/toasts';
import { changeInField, historyKey, watchFields } from './fieldUndo';

export type ChangeHistory = (direction: 'undo' | 'redo') => Promise<void>;

/**
 * Undo and redo, from the keyboard and for whoever calls the result. What was changed is shown by `show` and said
 * aloud; a field with changes of its own comes first.
 */
export function useHistory(show: (changed: readonly RecordId[]) => void): ChangeHistory {
  const { t } = useI18n();
  const bridge = useBridge();
  const board = useBoard();
  useEffect(() => watchFields(), []);

  const change = useCallback<ChangeHistory>(
    async (direction) => {
      if (changeInField(direction)) return;
      // A field that is open without changes of its own would keep what comes of it from being seen.
      if (board.isHeld() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const isUndo = direction === 'undo';
      const done = await bridge.invoke(isUndo ? 'board:undo' : 'board:redo', undefined);
      if (done.ok) {
        dismissAbout(done.value.changed);
        const what = t(`did.${done.value.command}`);
        showToast({ text: t(isUndo ? 'undo.undone' : 'undo.redone', { what }), topic: 'undo' });
        await board.whenShown(done.value.serial);
        show(done.value.changed);
      } else if (done.error.code === 'changed-since') {
        showToast({ text: t('undo.changedSince'), topic: 'undo' });
      } else {
        announce(t(isUndo ? 'undo.nothing' : 'undo.nothingToRedo'));
      }
    },
    [bridge, board, t, show],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = historyKey(event);
      if (!direction || event.defaultPrevented) return;
      // Also keeps the native menu's accelerator from doing the same once more.
      event.preventDefault();
      void change(direction);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [change]);
  return change;
}
