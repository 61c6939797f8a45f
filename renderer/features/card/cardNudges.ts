import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { Card } from '@shared/model/records';
import type { Nudge } from '@shared/nudge/nudgeFor';
import { createContext } from 'react';
import type { Store } from '../../store/createStore';

/** Another way to put a card's text, and the text and column that it was worked out for. */
export type CardNudge = {
  readonly part: 'title' | 'notes';
  readonly text: string;
  readonly column: Column;
  readonly nudge: Nudge;
};

export type CardNudges = {
  readonly found: Store<ReadonlyMap<RecordId, CardNudge>>;
  /** Never again this rule on this card. */
  readonly dismiss: (card: RecordId) => void;
};

/** Null while nothing is suggested. */
export const NudgesContext = createContext<CardNudges | null>(null);

/** Whether the card still is as it was when the suggestion was worked out. */
export const isAbout = (card: Card, { part, text, column }: CardNudge): boolean =>
  (card[part] ?? '') === text && card.place.column === column && !card.wentWell;
