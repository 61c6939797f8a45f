import { readFile } from 'node:fs/promises';
import { codeOf } from './fileFault';

/**
 * The whole of a small program: reads the file it is given, sends what it has read, or the code of the error, and waits
 * to be ended. A read that never comes back holds this process, and not the app. See decision 0051.
 */
export type ReaderAnswer = { readonly bytes: Uint8Array } | { readonly code: string };

const send = (answer: ReaderAnswer): void => {
  // Electron's own channel, or plain Node's.
  if (process.parentPort) process.parentPort.postMessage(answer);
  else process.send?.(answer);
};

const path = process.argv.at(-1) ?? '';
readFile(path).then(
  (bytes) => send({ bytes }),
  (error: unknown) => send({ code: codeOf(error) ?? 'EIO' }),
);
