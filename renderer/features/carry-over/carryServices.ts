import type { RecordId } from '@shared/model/ids';
import type { Retro } from '@shared/model/records';
import { createContext, use } from 'react';
import type { BoardStore } from '../../store/boardStore';
import type { useSend } from '../../ui/useSend';

/** What the carry-over may ask of its surroundings. */
export type CarryServices = {
  readonly store: BoardStore;
  /** The retrospective on the screen: answers are given in it. */
  readonly retro: Retro;
  readonly send: ReturnType<typeof useSend>;
  /** Gives an action the focus: one that is carried over, or of this retrospective. */
  readonly focus: (id: RecordId) => void;
  readonly isReadOnly: boolean;
  /** Where to go when the last question is answered; false for nowhere in particular. */
  readonly onAllAnswered: () => boolean;
};

export const CarryServicesContext = createContext<CarryServices | null>(null);

export function useCarryServices(): CarryServices {
  const services = use(CarryServicesContext);
  if (!services) throw new Error('No CarryServicesContext above');
  return services;
}
