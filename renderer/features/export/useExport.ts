import { veiledCards } from '@shared/domain/veil';
import type { Translate } from '@shared/i18n/translator';
import type { ExportWhat } from '@shared/ipc/contract';
import type { BoardView } from '@shared/model/records';
import { useCallback } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useBoard } from '../../store/BoardContext';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';

export type ExportTarget = 'file' | 'clipboard';
export type RunExport = (what: ExportWhat, target: ExportTarget) => Promise<void>;

/** Exports and says how it went. Leaving the file dialog without a name says nothing. */
export function useExport(): RunExport {
  const { t } = useI18n();
  const bridge = useBridge();
  const board = useBoard();
  return useCallback(
    async (what, target) => {
      const done =
        target === 'file'
          ? await bridge.invoke('export:to-file', what)
          : await bridge.invoke('export:to-clipboard', what);
      if (done.ok) {
        const text = done.value ? t('export.done', done.value) : t('export.copied');
        showToast({ text: [text, ...ofVeiled(t, board.get().view, what)].join(' · '), topic: 'export' });
        return;
      }
      const { error } = done;
      if (error.code === 'cancelled') return;
      const text =
        error.code === 'write-failed'
          ? t('export.problem.write-failed', { reason: error.reason })
          : t(`export.problem.${error.code}`);
      showToast({ text, tone: isCalm(error.code) ? 'plain' : 'trouble', topic: 'export' });
    },
    [bridge, board, t],
  );
}

/** There is nothing yet: nothing went wrong. */
const isCalm = (code: string): boolean => code === 'nothing-to-export' || code === 'no-days';

/** What is not revealed yet: one retrospective goes out without it, the whole board, which is a copy of the file, with it. */
function ofVeiled(t: Translate, view: BoardView, what: ExportWhat): readonly string[] {
  const isWhole = what.kind === 'board' || what.kind === 'csv' || what.kind === 'json';
  if (!isWhole && what.kind !== 'retro') return [];
  const count = veiledCards(view, what.kind === 'retro' ? what.retro : null).length;
  return count === 0 ? [] : [t(isWhole ? 'export.withVeiled' : 'export.withoutVeiled', { count })];
}
