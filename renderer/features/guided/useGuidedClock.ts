import { useEffect } from 'react';
import { useStore } from '../../store/useStore';
import type { GuidedMemory } from './guidedMemory';
import { limitMs } from './guidedState';

/** How often the time that has passed is noted (ms). */
const every = 5_000;

/** Counts the time while the debrief is on and not paused; not that of a laptop that was closed. Says once when it is over. */
export function useGuidedClock(memory: GuidedMemory, onOver: () => void): void {
  const isRunning = useStore(memory, ({ isOn, isPaused, step }) => isOn && !isPaused && step !== 'close');
  useEffect(() => {
    if (!isRunning) return;
    let last = Date.now();
    const note = () => {
      const now = Date.now();
      const before = memory.get().elapsed;
      const elapsed = before + Math.min(Math.max(0, now - last), 2 * every);
      last = now;
      memory.change({ elapsed });
      if (before < limitMs && elapsed >= limitMs) onOver();
    };
    const timer = setInterval(note, every);
    window.addEventListener('pagehide', note);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', note);
      note();
    };
  }, [isRunning, memory, onOver]);
}
