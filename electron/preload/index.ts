import {
  type Bridge,
  type EventChannel,
  eventChannels,
  type InvokeChannel,
  invokeChannels,
} from '@shared/ipc/contract';
import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from '../main/ipc/reply';

/** The only door between the page and the app. It runs in the sandbox: one CommonJS file, nothing but these two calls. */
const bridge: Bridge = {
  async invoke(channel, input) {
    if (!(invokeChannels as readonly string[]).includes(channel)) throw new Error('refused-payload');
    const reply = (await ipcRenderer.invoke(channel, input)) as Reply<InvokeChannel>;
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value as never;
  },
  on(channel, listener) {
    if (!(eventChannels as readonly string[]).includes(channel)) throw new Error('refused-payload');
    // The event itself stays here: it carries `sender`, which can do more than the page may.
    const heard = (_event: unknown, payload: unknown) => listener(payload as never);
    ipcRenderer.on(channel satisfies EventChannel, heard);
    return () => {
      ipcRenderer.removeListener(channel, heard);
    };
  },
};

contextBridge.exposeInMainWorld('debrief', bridge);
