import { isVeiled } from '@shared/domain/veil';
import type { Retro } from '@shared/model/records';
import { useMemo } from 'react';
import { type CarryServices, CarryServicesContext } from '../features/carry-over/carryServices';
import { LessonOffer } from '../features/carry-over/FollowUp';
import { useExport } from '../features/export/useExport';
import { notGuided } from '../features/guided/guidedState';
import { Summary } from '../features/guided/Summary';
import type { BoardStore } from '../store/boardStore';
import { useStore } from '../store/useStore';
import { announce } from '../ui/announcer';
import { useI18n } from '../ui/I18n';
import { useSend } from '../ui/useSend';
import type { RetroDesk } from './retroDesk';

type Props = { readonly store: BoardStore; readonly retro: Retro; readonly desk: RetroDesk };

/** The page that a guided debrief closes on, with the ways out of it. */
export function GuidedEnd({ store, retro, desk }: Props) {
  const { t } = useI18n();
  const send = useSend(store);
  const runExport = useExport();
  const writer = useStore(desk.writer, (id) => id);
  const isReadOnly = useStore(store, (state) => state.readOnly !== null);
  const carry = useMemo<CarryServices>(
    () => ({ store, retro, send, isReadOnly, focus: () => undefined, onAllAnswered: () => true }),
    [store, retro, send, isReadOnly],
  );
  return (
    <CarryServicesContext value={carry}>
      <Summary
        store={store}
        retro={retro}
        isReadOnly={isReadOnly}
        isVeiled={(card) => isVeiled(retro, card, writer)}
        send={send}
        onExport={(what, target) => void runExport(what, target)}
        renderOffer={(card) => <LessonOffer card={card} onDone={() => undefined} />}
        onDone={() => {
          desk.guided.set(notGuided);
          announce(t('summary.closed'));
        }}
      />
    </CarryServicesContext>
  );
}
