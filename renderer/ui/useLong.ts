import { useEffect, useState } from 'react';

/** What takes longer than this says so (ms). */
const longMs = 1_000;

/** Whether something has been going on for so long that people should be told. */
export function useLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLong(true), longMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}
