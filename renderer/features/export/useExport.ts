import type { ExportWhat } from '@shared/ipc/contract';
import { useCallback } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';

export type ExportTarget = 'file' | 'clipboard';
export type RunExport = (what: ExportWhat, target: ExportTarget) => Promise<void>;

/** Exports and says how it went. Leaving the file dialog without a name says nothing. */
export function useExport(): RunExport {
  const { t } = useI18n();
  const bridge = useBridge();
  return useCallback(
    async (what, target) => {
      const done =
        target === 'file'
          ? await bridge.invoke('export:to-file', what)
          : await bridge.invoke('export:to-clipboard', what);
      if (done.ok) {
        const text = done.value ? t('export.done', done.value) : t('export.copied');
        showToast({ text, topic: 'export' });
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
    [bridge, t],
  );
}

/** There is nothing yet: nothing went wrong. */
const isCalm = (code: string): boolean => code === 'nothing-to-export' || code === 'no-days';
