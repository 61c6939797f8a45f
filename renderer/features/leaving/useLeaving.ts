import { beforeWeLeave, type LeavingCard } from '@shared/domain/beforeWeLeave';
import { type Kit, kitOf } from '@shared/domain/kit';
import { type LeavingSection, leavingSections } from '@shared/export/leavingSections';
import type { BoardView } from '@shared/model/records';
import { useMemo } from 'react';
import { useStore } from '../../store/useStore';
import { useI18n } from '../../ui/I18n';
import { visitChoice, visitOf } from './visitChoice';

type Leaving = {
  readonly card: LeavingCard;
  readonly sections: readonly LeavingSection[];
  readonly kit: Kit;
};

/** The card for the visit that is chosen, in words, and the kit. */
export function useLeaving(view: BoardView): Leaving {
  const { t, language } = useI18n();
  const choice = useStore(visitChoice, (now) => now);
  return useMemo(() => {
    const card = beforeWeLeave(view, visitOf(view, choice));
    return { card, sections: leavingSections(view, card, { t, language }), kit: kitOf(view) };
  }, [view, choice, t, language]);
}
