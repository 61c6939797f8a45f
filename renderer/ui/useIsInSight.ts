import { useSyncExternalStore } from 'react';

/** Whether the window can be seen: it is not put away, and nothing lies over all of it. */
export const useIsInSight = (): boolean => useSyncExternalStore(subscribe, isInSight);

const isInSight = (): boolean => document.visibilityState === 'visible';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
