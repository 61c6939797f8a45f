import { useEffect, useRef } from 'react';
import { type Action, offerActions } from '../store/actions';

/** Offers actions by name (Ctrl/Cmd-K) for as long as the calling part of the screen is there. */
export function useActions(offer: () => readonly Action[]): void {
  const latest = useRef(offer);
  useEffect(() => {
    latest.current = offer;
  });
  useEffect(() => offerActions(() => latest.current()), []);
}
