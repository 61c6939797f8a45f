import { useCallback, useState } from 'react';

/** What of a card is being edited, and where the caret goes: nowhere in particular, to a place, or around some words. */
export type CardEditing = {
  readonly part: 'title' | 'notes';
  readonly caret: number | readonly [start: number, end: number] | null;
} | null;

/** Opens and closes the text boxes of one card; closing by key gives the focus back to the card. */
export function useCardEditing(focusBack: () => void) {
  const [editing, setEditing] = useState<CardEditing>(null);
  const editTitle = useCallback((caret: number | null = null) => setEditing({ part: 'title', caret }), []);
  const editNotes = useCallback(() => setEditing({ part: 'notes', caret: null }), []);
  const editWords = useCallback(
    (part: 'title' | 'notes', start: number, end: number) => setEditing({ part, caret: [start, end] }),
    [],
  );
  const close = useCallback(
    (byKey: boolean) => {
      setEditing(null);
      if (byKey) focusBack();
    },
    [focusBack],
  );
  return { editing, editTitle, editNotes, editWords, close };
}
