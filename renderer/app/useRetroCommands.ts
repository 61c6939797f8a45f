import { carryOver } from '@shared/domain/carryOver';
import { retroById } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import { useCallback, useState } from 'react';
import { mintId } from '../bridge/mintId';
import { newRetro, withPresent } from '../features/retros/newRetro';
import { neighbourOf, retroGroups } from '../features/retros/retroGroups';
import type { BoardStore } from '../store/boardStore';
import { reveal } from '../store/reveal';
import { announce } from '../ui/announcer';
import { localDay } from '../ui/dates';
import { useI18n } from '../ui/I18n';
import { putInBin } from '../ui/putInBin';
import { useSend } from '../ui/useSend';
import { shorten } from '../ui/visibleText';

type Place = {
  /** The retrospective that is open. */
  readonly current: RecordId | null;
  readonly open: (retro: RecordId | null) => void;
};

type RetroCommands = {
  readonly create: () => void;
  readonly rename: (id: RecordId, title: string) => void;
  readonly setDate: (id: RecordId, date: string) => void;
  /** Into the bin, with a way back. */
  readonly remove: (id: RecordId) => void;
  /** The one that was just made, until its title has been written or left. */
  readonly untitled: RecordId | null;
  readonly leaveTitle: () => void;
};

/** What is done to a whole retrospective, and where one is afterwards. */
export function useRetroCommands(board: BoardStore, { current, open }: Place): RetroCommands {
  const { t } = useI18n();
  const send = useSend(board);
  const [untitled, setUntitled] = useState<RecordId | null>(null);

  const create = useCallback(() => {
    if (board.get().readOnly) return;
    const command = newRetro(board.get().view, {
      id: mintId('r'),
      today: localDay(),
      firstTitle: t('retros.first'),
    });
    const { id = null } = command;
    void send(withPresent(board.get().view, command));
    open(id);
    // It begins with what the last one left open; without that, with its title.
    const [first] = carryOver(board.get().view, id ?? '').open;
    if (first) reveal(first.card.id);
    else setUntitled(id);
    announce(t('retros.created', { title: shorten(command.title) }));
  }, [board, send, open, t]);

  const rename = useCallback(
    (id: RecordId, title: string) => void send({ type: 'retro/rename', id, title }),
    [send],
  );
  const setDate = useCallback(
    (id: RecordId, date: string) => void send({ type: 'retro/set-date', id, date }),
    [send],
  );

  const putAway = useCallback(
    async (id: RecordId) => {
      const { view: before } = board.get();
      const text = t('bin.put', { title: shorten(retroById(before, id)?.title ?? '') });
      if (id === current) open(neighbourOf(retroGroups(before), id));
      await putInBin({ type: 'retro/delete', id }, { t, send, text, onBack: () => open(id) });
    },
    [board, current, open, send, t],
  );
  const remove = useCallback((id: RecordId) => void putAway(id), [putAway]);
  const leaveTitle = useCallback(() => setUntitled(null), []);

  return { create, rename, setDate, remove, untitled, leaveTitle };
}
