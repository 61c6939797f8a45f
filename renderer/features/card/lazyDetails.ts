import { createPart } from '../../ui/createPart';

/** What a card unfolds, loaded when it is first wanted, or in a quiet moment after the start. */
export const { load: loadDetails, Part: CardDetails } = createPart(() =>
  import('./CardDetails').then((module) => module.CardDetails),
);
