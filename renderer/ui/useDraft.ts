import { useCallback, useEffect, useRef, useState } from 'react';
import { useHold } from '../store/useHold';

export type Draft = {
  /** What the field shows. */
  readonly text: string;
  readonly change: (text: string) => void;
  /** Keeps what was typed. */
  readonly commit: () => void;
  /** Forgets what was typed. */
  readonly revert: () => void;
  /** The field has the focus: its caret stays where it is, though nothing is typed yet. */
  readonly enter: () => void;
  /** The focus goes on: keeps what was typed, unless it cannot be kept as it is. */
  readonly leave: (keeps?: boolean) => void;
};

/**
 * The text of a field while somebody edits it. From when they are in it the board stays still around it, and what they
 * type stays theirs; else it follows changes from elsewhere. Whatever ends the editing (another retrospective, the window
 * closing, the card leaving the screen) keeps what was typed; only `revert` forgets it.
 */
export function useDraft(value: string, keep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [isIn, setIn] = useState(false);
  const latest = useRef({ typed, value, keep });
  latest.current = { ...latest.current, value, keep };

  const change = useCallback((text: string) => {
    latest.current.typed = text;
    setTyped(text);
  }, []);
  const revert = useCallback(() => {
    latest.current.typed = null;
    setTyped(null);
  }, []);
  const commit = useCallback(() => {
    const { typed: text, value: before, keep: save } = latest.current;
    revert();
    if (text !== null && text !== before) save(text);
  }, [revert]);
  const enter = useCallback(() => setIn(true), []);
  const leave = useCallback(
    (keeps = true) => {
      if (keeps) commit();
      setIn(false);
    },
    [commit],
  );

  useEffect(() => {
    window.addEventListener('pagehide', commit);
    return () => {
      window.removeEventListener('pagehide', commit);
      commit();
    };
  }, [commit]);

  useHold(isIn || typed !== null);

  return { text: typed ?? value, change, commit, revert, enter, leave };
}
