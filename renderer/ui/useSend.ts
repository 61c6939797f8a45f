import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import { useCallback } from 'react';
import type { BoardStore, SendProblem, Sent } from '../store/boardStore';
import { useI18n } from './I18n';
import { dismissAbout, showToast } from './toasts';

/** Why a command was not carried out, in words. */
const problemKey = (problem: SendProblem) => `refused.${problem.code}` as const;

/** What a command takes out of the bin, back or for good: no message offers that any longer. */
function outOfBin(command: Command): readonly RecordId[] {
  switch (command.type) {
    case 'record/restore':
    case 'person/forget':
      return [command.id];
    case 'bin/empty':
      return command.ids;
    default:
      return [];
  }
}

/** Sends a command; if it is refused, says why. Still returns the result, for those who have to react to it. */
export function useSend(store: BoardStore): (command: Command) => Promise<Sent> {
  const { t } = useI18n();
  return useCallback(
    async (command) => {
      const sent = await store.send(command);
      if (sent.ok) dismissAbout(outOfBin(command));
      else showToast({ text: t(problemKey(sent.error)), tone: 'trouble', topic: 'refused' });
      return sent;
    },
    [store, t],
  );
}
