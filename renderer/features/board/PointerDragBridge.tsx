import { useDragDropManager } from '@dnd-kit/react';
import { useEffect, useRef } from 'react';
import type { DragEnvironment } from './dragEnvironment';
import { type PointerDrag, startPointerDrag } from './pointerDrag';

/**
 * Turns what the pointer sensor reports into a drag of ours. It listens to the manager itself: the provider's own
 * callbacks render React once for every move of the hand.
 */
export function PointerDragBridge({ env }: { readonly env: DragEnvironment }) {
  const manager = useDragDropManager();
  const latest = useRef(env);
  latest.current = env;
  useEffect(() => {
    if (!manager) return;
    let drag: PointerDrag | null = null;
    const end = (isCancelled: boolean) => {
      drag?.end(isCancelled);
      drag = null;
    };
    const { monitor } = manager;
    const stops = [
      monitor.addEventListener('dragstart', ({ operation }) => {
        const { source, position } = operation;
        if (!(source?.element instanceof HTMLElement)) return;
        drag = startPointerDrag(latest.current, String(source.id), source.element, position.initial);
        drag?.moveTo(position.current);
      }),
      monitor.addEventListener('dragmove', ({ to }) => void (to && drag?.moveTo(to))),
      monitor.addEventListener('dragend', ({ canceled }) => end(canceled)),
    ];
    return () => {
      for (const stop of stops) stop();
      end(true);
    };
  }, [manager]);
  return null;
}
