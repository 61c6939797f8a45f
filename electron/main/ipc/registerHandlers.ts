import { invokeChannels } from '@shared/ipc/contract';
import { ipcMain } from 'electron';
import type { Log } from '../app/log';
import { answer } from './answer';
import type { Handlers } from './handlers';
import { isTrustedSender } from './isTrustedSender';

/** Opens the door for the page at `origin`. The one place that touches `ipcMain`. */
export function registerHandlers(handlers: Handlers, { origin, log }: { origin: string; log: Log }): void {
  for (const channel of invokeChannels) {
    ipcMain.handle(channel, ({ senderFrame }, input: unknown) =>
      answer(channel, input, { isTrusted: isTrustedSender(senderFrame, origin), handlers, log }),
    );
  }
}
