import type { FocusEvent } from 'react';

/**
 * For a field with words to choose from: what was typed is kept when the focus leaves all of it. On the way from the box
 * to a word that is offered, the beginning that was typed is no word of its own.
 */
export const keepOnLeaving =
  (leave: () => void) =>
  ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) leave();
  };
