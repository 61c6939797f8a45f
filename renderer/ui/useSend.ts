import type { Command } from '@shared/domain/commands';
import { useCallback } from 'react';
import type { BoardStore, SendProblem, Sent } from '../store/boardStore';
import { useI18n } from './I18n';
import { showToast } from './toasts';

/** Why a command was not carried out, in words. */
const problemKey = (problem: SendProblem) => `refused.${problem.code}` as const;

/** Sends a command; if it is refused, says why. Still returns the result, for those who have to react to it. */
export function useSend(store: BoardStore): (command: Command) => Promise<Sent> {
  const { t } = useI18n();
  return useCallback(
    async (command) => {
      const sent = await store.send(command);
      if (!sent.ok) showToast({ text: t(problemKey(sent.error)), tone: 'trouble', topic: 'refused' });
      return sent;
    },
    [store, t],
  );
}
