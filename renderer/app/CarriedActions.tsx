import { retroById } from '@shared/domain/queries';
import type { Card } from '@shared/model/records';
import { useCallback, useMemo } from 'react';
import { type BoardController, focusCard } from '../features/board/boardController';
import type { BoardKeys } from '../features/board/boardKeys';
import { CarriedCard } from '../features/board/CarriedCard';
import { CardView } from '../features/card/CardView';
import type { CardServices } from '../features/card/cardServices';
import type { CarriedParts } from '../features/carry-over/CarriedRow';
import { CarryOver } from '../features/carry-over/CarryOver';
import { type CarryServices, CarryServicesContext } from '../features/carry-over/carryServices';
import { Versions } from '../features/versions/Versions';
import { useStore } from '../store/useStore';
import type { RetroDesk } from './retroDesk';

type Props = {
  readonly controller: BoardController;
  readonly keys: BoardKeys | null;
  readonly services: CardServices;
  readonly desk: RetroDesk;
};

/** What is carried over, above the actions: the questions of one feature on the cards of another, moved by a third. */
export function CarriedActions({ controller, keys, services, desk }: Props) {
  const { store, retro: id, send, isReadOnly } = services;
  const { over, previous, isPast } = useStore(store, desk.carried);
  const retro = useStore(store, ({ view }) => retroById(view, id));
  const current = useStore(controller.current, ({ action }) => action);

  const carry = useMemo<CarryServices | null>(
    () =>
      retro && {
        store,
        retro,
        send,
        focus: (card) => focusCard(controller, 'action', card),
        isReadOnly,
        onAllAnswered() {
          const { guided } = desk;
          const { isOn, step } = guided.get();
          if (!isOn || step !== 'last') return false;
          guided.lastDone.set(guided.lastDone.get() + 1);
          return true;
        },
      },
    [store, retro, send, controller, isReadOnly, desk],
  );
  const renderCard = useCallback(
    ({ carried, tabIndex, ...parts }: CarriedParts) => (
      <CarriedCard
        card={carried.card}
        tabIndex={tabIndex}
        controller={controller}
        keys={keys}
        renderCard={(slot) => (
          <CardView
            {...slot}
            {...parts}
            versions={<Versions id={carried.card.id} tabIndex={slot.tabIndex} />}
          />
        )}
      />
    ),
    [controller, keys],
  );
  const onShown = useCallback((cards: readonly Card[]) => controller.carried.set(cards), [controller]);
  if (!carry) return null;
  return (
    <CarryServicesContext value={carry}>
      <CarryOver
        over={over}
        previous={previous}
        isPast={isPast}
        current={current}
        renderCard={renderCard}
        onShown={onShown}
      />
    </CarryServicesContext>
  );
}
