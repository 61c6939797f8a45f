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
};

/**
 * The text of a field while somebody edits it. Until they type, it follows changes from elsewhere; once they have,
 * theirs stays, and the board stays still around it. Whatever ends the editing (another retrospective, the window closing,
 * the card leaving the screen) keeps what was typed; only `revert` forgets it.
 */
export function useDraft(value: string, keep: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null);
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

  useEffect(() => {
    window.addEventListener('pagehide', commit);
    return () => {
      window.removeEventListener('pagehide', commit);
      commit();
    };
  }, [commit]);

  useHold(typed !== null);

  return { text: typed ?? value, change, commit, revert };
}
