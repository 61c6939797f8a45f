import { type ComponentType, useEffect } from 'react';
import { createStore } from '../store/createStore';
import { useStore } from '../store/useStore';

type Part<Props extends object> = {
  /** Fetches it ahead of time. */
  readonly load: () => Promise<void>;
  /** Shows it, or nothing until it has been fetched. */
  readonly Part: (props: Props) => React.ReactNode;
};

/**
 * A part of the screen that comes in a file of its own. What has been fetched is shown at once, in the same frame as
 * what asked for it; React's `lazy` would first show its fallback, and keep that for a while.
 */
export function createPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): Part<Props> {
  const fetched = createStore<ComponentType<Props> | null>(null);
  const load = async () => {
    if (fetched.get() === null) fetched.set(await fetchPart());
  };
  function Part(props: Props) {
    const Fetched = useStore(fetched, (now) => now);
    useEffect(() => void load(), []);
    return Fetched && <Fetched {...props} />;
  }
  return { load, Part };
}
