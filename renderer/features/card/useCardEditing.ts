import { useCallback, useState } from 'react';

/** What of a card is being edited. */
export type CardEditing = { readonly part: 'title' | 'notes'; readonly caret: number | null } | null;

/** Opens and closes the text boxes of one card; closing by key gives the focus back to the card. */
export function useCardEditing(focusBack: () => void) {
  const [editing, setEditing] = useState<CardEditing>(null);
  const editTitle = useCallback((caret: number | null = null) => setEditing({ part: 'title', caret }), []);
  const editNotes = useCallback(() => setEditing({ part: 'notes', caret: null }), []);
  const close = useCallback(
    (byKey: boolean) => {
      setEditing(null);
      if (byKey) focusBack();
    },
    [focusBack],
  );
  return { editing, editTitle, editNotes, close };
}
