import { problemWords } from '@shared/i18n/problemWords';
import type { Cancelled, FileProblem, NoBoard } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { useCallback } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from './I18n';
import { showToast } from './toasts';

/** What can be asked about files without a word of input: main asks the rest, or knows it. */
type FileChannel =
  | 'file:create'
  | 'file:choose'
  | 'file:save-as'
  | 'file:save-now'
  | 'file:recreate'
  | 'file:locate'
  | 'file:reveal';
type Done = Result<null, Cancelled | NoBoard | FileProblem>;

/** The problem is with a file that a dialog has just named; we do not know its name here. */
const unnamed = { name: '…', folder: '…' };

/** Asks main to do something with a file. A new screen comes by itself; why nothing came of it is said here. */
export function useFileAction(): (channel: FileChannel) => Promise<void> {
  const { t } = useI18n();
  const bridge = useBridge();
  return useCallback(
    async (channel) => {
      const done: Done = await bridge.invoke(channel, undefined);
      if (done.ok || done.error.code === 'cancelled') return;
      const { error } = done;
      const { title, todo } =
        error.code === 'no-board' ? noBoard(t('refused.no-board')) : problemWords(t, error, unnamed);
      showToast({ text: [title, todo].filter(Boolean).join('. '), tone: 'trouble', topic: 'file' });
    },
    [bridge, t],
  );
}

const noBoard = (title: string) => ({ title, todo: '' });
