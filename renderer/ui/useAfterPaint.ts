import { startTransition, useEffect, useState } from 'react';

/**
 * Whether what is drawn without this has been on the screen: for what can wait until then. A deferred value does not
 * wait for the frame: React begins with it at once, and the frame comes later by so much.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    // At the frame's beginning; what is set here is drawn after its end.
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
