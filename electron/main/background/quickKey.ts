import type { QuickKey } from '@shared/ipc/quickKeys';

/** The part of Electron's `globalShortcut` that it takes. */
type Shortcuts = {
  readonly register: (accelerator: string, pressed: () => void) => boolean;
  readonly unregister: (accelerator: string) => void;
};

/** Holds the one key that opens the quick capture from any program. */
export function createQuickKey(shortcuts: Shortcuts, pressed: () => void) {
  let held: QuickKey | null = null;
  let isTaken = false;
  return {
    /** Whether another program has the key that was asked for. */
    isTaken: (): boolean => isTaken,
    /** Takes a key and gives back the one before. One that could not be had is asked for again the next time. */
    use(key: QuickKey | null): void {
      if (key === held) return;
      if (held) shortcuts.unregister(held);
      held = null;
      isTaken = false;
      if (key === null) return;
      if (shortcuts.register(key, pressed)) held = key;
      else isTaken = true;
    },
  };
}
