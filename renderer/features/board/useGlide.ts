import { type RefObject, useLayoutEffect, useRef } from 'react';
import { ease, shouldMove } from '../../ui/motion';

/**
 * Lets a row glide when it changes places in its list. It is positioned with `top`; the way there is a transform of
 * its own, so neither scrolling nor measuring sees it. Growing neighbours push it at once: only a change of index glides.
 */
export function useGlide(
  element: RefObject<HTMLElement | null>,
  index: number,
  top: number,
  isStill: boolean,
): void {
  const before = useRef({ index, top, isStill });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { index, top, isStill };
    if (isStill || last.isStill || last.index === index || last.top === top || !shouldMove()) return;
    element.current?.animate([{ transform: `translateY(${last.top - top}px)` }, { transform: 'none' }], {
      duration: 140,
      easing: ease,
    });
  }, [element, index, top, isStill]);
}
