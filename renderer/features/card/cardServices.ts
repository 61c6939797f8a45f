import type { Command } from '@shared/domain/commands';
import type { Recurrences } from '@shared/domain/recurrence';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card } from '@shared/model/records';
import { createContext, use } from 'react';
import type { BoardStore, Sent } from '../../store/boardStore';
import type { Store } from '../../store/createStore';

/** Where the “Move to…” menu can put a card. */
export type Destination =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'step'; readonly step: 'up' | 'down' | 'top' | 'bottom' }
  | { readonly kind: 'retro'; readonly retro: RecordId };

/** Whether causes were there before. */
export type CauseMemory = {
  readonly find: Recurrences;
  /** Whether an answer comes at once: the first one on a large board goes through all of it. */
  readonly isAtHand: (view: BoardView) => boolean;
};

/** What a card may ask of its surroundings. The same object for all cards of the board, as long as nothing in it changes. */
export type CardServices = {
  readonly store: BoardStore;
  /** The retrospective on the screen: answers about an action are given in it. */
  readonly retro: RecordId;
  /** Carries a command out, and says why if it is refused. */
  readonly send: (command: Command) => Promise<Sent>;
  readonly move: (card: Card, to: Destination) => void;
  /** Puts a card into the bin, with a way back. */
  readonly remove: (card: Card) => void;
  /** Keeps a card as a scenario, and says so. */
  readonly keepScenario: (card: Card) => void;
  /** Makes a calendar file of an open action that has a day. */
  readonly toCalendar: (card: Card) => void;
  /** Scrolls to a card and gives it the focus; what stands elsewhere is shown there. */
  readonly goTo: (id: RecordId) => void;
  readonly recurrences: CauseMemory;
  /** The card that a pointed-at link leads to. */
  readonly highlighted: Store<RecordId | null>;
  /** Cards whose details are open. */
  readonly unfolded: Store<ReadonlySet<RecordId>>;
  /** Whether somebody else wrote it for themselves, and it is not shown yet. */
  readonly isVeiled: (card: Card) => boolean;
  readonly isReadOnly: boolean;
};

/** Whether the cards have been on the screen: what can wait for that is drawn from then on. */
export const CardsPainted = createContext(true);

export const CardServicesContext = createContext<CardServices | null>(null);

export function useCardServices(): CardServices {
  const services = use(CardServicesContext);
  if (!services) throw new Error('No CardServicesContext above');
  return services;
}

/** Unfolds the details of a card or folds them again; `isOpen` says which, else it is the other of the two. */
export function toggleUnfolded({ unfolded }: CardServices, id: RecordId, isOpen?: boolean): void {
  const next = new Set(unfolded.get());
  if (isOpen ?? !next.has(id)) next.add(id);
  else next.delete(id);
  unfolded.set(next);
}
