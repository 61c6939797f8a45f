import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';

/**
 * The app is about to end: going elsewhere saves what is being written in a field, so the focus leaves it. Main hears
 * of it in order, and only then puts everything away.
 */
export function useLastWords(): void {
  const bridge = useBridge();
  useEffect(
    () =>
      bridge.on('page:finish', () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        void bridge.invoke('page:finished', undefined);
      }),
    [bridge],
  );
}
