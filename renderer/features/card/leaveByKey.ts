import type { KeyboardEvent } from 'react';
import type { Draft } from '../../ui/useDraft';

/** Enter keeps what was typed into a field, Escape forgets it; both lead back to the card, where the arrow keys lead on. */
export function leaveByKey(event: KeyboardEvent<HTMLElement>, { commit, revert }: Draft): void {
  if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  event.preventDefault();
  if (event.key === 'Escape') revert();
  else commit();
  event.currentTarget.closest<HTMLElement>('[data-record]')?.focus({ preventScroll: true });
}
