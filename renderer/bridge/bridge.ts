import type { Bridge } from '@shared/ipc/contract';
import { RequestFault } from './RequestFault';

declare global {
  interface Window {
    /** Exposed by the preload script: the only way out of the renderer. */
    readonly debrief: Bridge;
  }
}

export const bridge: Bridge = {
  // An error arrives from the preload as a bare `Error`: neither its kind nor its places come along.
  invoke: (channel, input) =>
    window.debrief.invoke(channel, input).catch((error: unknown) => {
      throw new RequestFault(channel, error);
    }),
  on: (channel, listener) => window.debrief.on(channel, listener),
};
