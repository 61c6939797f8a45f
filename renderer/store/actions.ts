import type { LucideIcon } from 'lucide-react';

/** Something a person can do from anywhere, by its name. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** The shortcut, as `Keys` writes it: `Mod+N`. */
  readonly keys?: string;
  readonly run: () => void;
};

type Offer = () => readonly Action[];

const offers = new Set<Offer>();

/**
 * Offers actions to whoever lists what can be done, until the returned function is called. They are asked for when
 * they are to be shown, so that an offer costs nothing before. Parts of the screen use `useActions`.
 */
export function offerActions(offer: Offer): () => void {
  offers.add(offer);
  return () => void offers.delete(offer);
}

/** Everything that can be done now. */
export const offeredActions = (): readonly Action[] => [...offers].flatMap((offer) => offer());
