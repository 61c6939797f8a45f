import type { RecordId } from '@shared/model/ids';
import { type RefObject, useEffect, useState } from 'react';
import { meet, type Reveal, revealed } from './reveal';
import { useStore } from './useStore';

/** Brings the element that stands for a record into view when `reveal` asks for it. Whether it is to be lit up. */
export function useSought(id: RecordId | null, element: RefObject<HTMLElement | null>): boolean {
  const request = useStore(revealed, (latest) => (latest?.id === id ? latest : null));
  const [shown, setShown] = useState<Reveal | null>(null);
  useEffect(() => {
    if (!request || !meet(request)) return;
    setShown(request);
    element.current?.scrollIntoView({ block: 'nearest' });
    if (request.focus) element.current?.focus({ preventScroll: true });
  }, [request, element]);
  return request !== null && request === shown;
}
