import { useSyncExternalStore } from 'react';
import type { Store } from './createStore';

/** The part of a store that `select` picks. `select` must return the same reference for the same state. */
export const useStore = <T, S>(store: Store<T>, select: (state: T) => S): S =>
  useSyncExternalStore(store.subscribe, () => select(store.get()));
