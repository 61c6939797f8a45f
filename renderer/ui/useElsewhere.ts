import { type RefObject, useEffect, useRef } from 'react';

/**
 * Says so when somebody who was in an element goes elsewhere on the page: with a key at once, with the pointer after the
 * press, so that nothing moves under the hand. Leaving the window is no going elsewhere: the
 * page keeps its focus meanwhile.
 */
export function useElsewhere(element: RefObject<HTMLElement | null>, onElsewhere: () => void): void {
  const latest = useRef(onElsewhere);
  latest.current = onElsewhere;
  useEffect(() => {
    let isPressed = false;
    let timer = 0;
    const look = () => {
      if (element.current && !element.current.contains(document.activeElement)) latest.current();
    };
    const onPress = () => {
      isPressed = true;
    };
    const onRelease = () => {
      isPressed = false;
      // The click comes after the release.
      timer = window.setTimeout(look);
    };
    const onFocusOut = ({ target }: FocusEvent) => {
      if (!isPressed && element.current?.contains(target as Node)) timer = window.setTimeout(look);
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('pointerup', onRelease, true);
    window.addEventListener('pointercancel', onRelease, true);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('pointerup', onRelease, true);
      window.removeEventListener('pointercancel', onRelease, true);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, [element]);
}
