import { type RefObject, useCallback, useRef, useState } from 'react';
import { ease, settleMs, shouldMove } from '../../ui/motion';

/**
 * How high (px) what stands above a list is: the list has to know where it begins. When something leaves up there, the
 * list glides into its place.
 */
export function useLead(list: RefObject<HTMLElement | null>) {
  const [leadHeight, setHeight] = useState(0);
  const before = useRef(0);
  const leadRef = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const measure = () => {
        const height = element.offsetHeight;
        const shrunk = before.current - height;
        before.current = height;
        setHeight(height);
        if (shrunk > 0 && shouldMove()) {
          list.current?.animate([{ transform: `translateY(${shrunk}px)` }, { transform: 'none' }], {
            duration: settleMs,
            easing: ease,
          });
        }
      };
      // It tells the first height, too, once there is one: to ask for it would be a layout of its own.
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => {
        observer.disconnect();
        before.current = 0;
        setHeight(0);
      };
    },
    [list],
  );
  return { leadRef, leadHeight };
}
