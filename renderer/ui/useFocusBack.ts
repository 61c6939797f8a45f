import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

type FocusBack<Home> = {
  /** For the button. */
  readonly home: RefObject<Home | null>;
  /** To be called with what ends it: whether the focus comes back, as it does for those who work by key. */
  readonly comeBack: (isWanted: boolean) => void;
};

/**
 * For a text box, or a question, that takes the place of the button it was opened with: while `isAway` there is no such
 * button, and it can have the focus back only once it is there again.
 */
export function useFocusBack<Home extends HTMLElement = HTMLButtonElement>(isAway: boolean): FocusBack<Home> {
  const home = useRef<Home>(null);
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (isAway || !isWanted.current) return;
    isWanted.current = false;
    home.current?.focus({ preventScroll: true });
  }, [isAway]);
  const comeBack = useCallback((wanted: boolean) => {
    isWanted.current = wanted;
  }, []);
  return { home, comeBack };
}
