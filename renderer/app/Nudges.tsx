import type { Command } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import type { Nudge } from '@shared/nudge/nudgeFor';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { NudgesContext } from '../features/card/cardNudges';
import type { BoardStore } from '../store/boardStore';
import { useI18n } from '../ui/I18n';
import { createNudges } from './createNudges';

type Props = {
  readonly board: BoardStore;
  readonly isOn: boolean;
  readonly children: ReactNode;
};

/**
 * Suggests another way to put it to the cards inside, whenever somebody has finished a sentence on this board. A new
 * suggestion is read aloud once, by a voice of its own: that the card was added is said, too.
 */
export function Nudges({ board, isOn, children }: Props) {
  const { language } = useI18n();
  const nudges = useMemo(() => createNudges(board), [board]);
  const [said, setSaid] = useState<{ readonly nudge: Nudge; readonly serial: number } | null>(null);

  useEffect(() => {
    if (!isOn) return;
    const read = async (command: Command, created: readonly RecordId[]) => {
      const [first, ...more] = await nudges.read(command, created, language);
      // A pasted list is looked through, but not read out.
      if (first && more.length === 0)
        setSaid((last) => ({ nudge: first.nudge, serial: (last?.serial ?? 0) + 1 }));
    };
    return board.onSent((command, created) => void read(command, created));
  }, [board, isOn, language, nudges]);

  return (
    <NudgesContext value={isOn ? nudges : null}>
      {children}
      <div aria-live="polite" className="visually-hidden">
        {said && (
          <span key={said.serial} lang={said.nudge.language}>
            {`${said.nudge.lead} ${said.nudge.suggestion}`}
          </span>
        )}
      </div>
    </NudgesContext>
  );
}
