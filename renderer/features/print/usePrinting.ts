import type { ExportProblem, NoBoard, PrintProblem } from '@shared/ipc/contract';
import { useEffect } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';
import { type PrintJob, printJob } from './printJob';

/** Prints what is laid out, once, and says how it went. Leaving the dialog without printing says nothing. */
export function usePrinting(job: PrintJob): void {
  const { t } = useI18n();
  const bridge = useBridge();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a job is printed once, whatever else changes meanwhile
  useEffect(() => {
    const print = async () => {
      // A sheet may need letters that no screen has shown yet.
      await document.fonts?.ready;
      const done =
        job.to === 'pdf'
          ? await bridge.invoke('print:to-pdf', job.what)
          : await bridge.invoke('print:open', undefined);
      if (done.ok) {
        showToast({ text: done.value ? t('export.done', done.value) : t('print.sent'), topic: 'export' });
      } else if (done.error.code !== 'cancelled') {
        showToast({ text: problemText(done.error), tone: 'trouble', topic: 'export' });
      }
    };
    const problemText = (error: PrintProblem | ExportProblem | NoBoard): string => {
      switch (error.code) {
        case 'no-printer':
          return t('print.noPrinter');
        case 'print-failed':
          return t('print.failed', { reason: error.reason });
        case 'write-failed':
          return t('export.problem.write-failed', { reason: error.reason });
        default:
          return t(`export.problem.${error.code}`);
      }
    };
    void print().finally(() => {
      if (printJob.get() === job) printJob.set(null);
    });
  }, [job]);
}
