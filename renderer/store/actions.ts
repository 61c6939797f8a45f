import type { LucideIcon } from 'lucide-react';

/** Something a person can do from anywhere, by its name. */
export type Action = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** The shortcut, as `Keys` writes it: `Mod+N`. */
  readonly keys?: string;
  /** What people do most stands before all else, whoever offers it. */
  readonly isFirst?: true;
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

/** Everything that can be done now. Parts offer theirs as they come onto the screen: an inner one before what it is in. */
export function offeredActions(): readonly Action[] {
  const all = [...offers].flatMap((offer) => offer());
  return [...all.filter(({ isFirst }) => isFirst), ...all.filter(({ isFirst }) => !isFirst)];
}
