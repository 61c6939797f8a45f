import type { Stats } from 'node:fs';
import { FileFault, readFault } from './fileFault';
import type { Patience } from './patience';
import { isPlaceholder } from './placeholder';
import { type ReadBytes, readFound, refuseTooBig, statFile } from './readBytes';
import type { ReaderAnswer } from './readerProcess';

/** A process that reads one file. */
type ReaderProcess = {
  /** Rejects if the process ends without an answer. */
  readonly answer: Promise<ReaderAnswer>;
  readonly kill: () => void;
};
export type StartReader = (path: string) => ReaderProcess;

/**
 * Reads files that may never answer: content that is still in the cloud, a drive that is gone. What may hang is read in
 * a process of its own, which is ended after `limitMs`; what lies on this machine, as it should, is read at once. Then
 * the file is `not-responding`, and nothing else in the app has waited for it. See decision 0051.
 */
export function createPatientReader({
  patience,
  limitMs,
  startReader,
}: {
  readonly patience: Patience;
  /** How long a read may take now. */
  readonly limitMs: () => number;
  readonly startReader: StartReader;
}): ReadBytes {
  /** A read here that was given up and has not come back: each holds one of the few threads that all files share. */
  let isHung = false;
  /** File systems that count no blocks for any file, by device: there, no blocks say nothing. */
  const blockless = new Set<number>();

  /** Here and now. What hangs all the same is left to itself, and not tried again before it has come back. */
  const here = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isHung) throw new FileFault({ code: 'not-responding' });
    let isDone = false;
    const running = work().finally(() => {
      isDone = true;
      isHung = false;
    });
    return patience.bear(running, limitMs()).catch((error: unknown) => {
      isHung = !isDone;
      throw error;
    });
  };
  const elsewhere = async (path: string, limitMb: number): Promise<Buffer> => {
    const reader = startReader(path);
    try {
      const answer = await patience.bear(reader.answer, limitMs());
      if ('code' in answer) throw readFault(Object.assign(new Error(answer.code), { code: answer.code }));
      refuseTooBig({ size: answer.bytes.length }, limitMb);
      return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength);
    } finally {
      reader.kill();
    }
  };

  return async (path, limitMb) => {
    const stats = await here(() => statFile(path));
    if (stats === null) return null;
    if (!mayHang(stats) || blockless.has(stats.dev)) return here(() => readFound(path, stats, limitMb));
    refuseTooBig(stats, limitMb);
    const bytes = await elsewhere(path, limitMb);
    const after = await here(() => statFile(path));
    if (after?.isFile() && isPlaceholder(after)) blockless.add(after.dev);
    return bytes;
  };
}

const mayHang = (stats: Stats): boolean => stats.isFIFO() || (stats.isFile() && isPlaceholder(stats));
