import type { Bridge } from '@shared/ipc/contract';

declare global {
  interface Window {
    /** Exposed by the preload script: the only way out of the renderer. */
    readonly debrief: Bridge;
  }
}

export const bridge: Bridge = window.debrief;
