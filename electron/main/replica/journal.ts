import { type FileHandle, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../storage/durableWrite';
import { codeOf } from '../storage/fileFault';

/**
 * A file of lines that only grows: each line is on disk, fsynced, before `append` resolves. A line that was cut off
 * by a crash has no line break at its end; it was never promised to anybody and is dropped.
 */
type Journal = {
  /** The complete lines, oldest first. */
  read(): Promise<readonly string[]>;
  /** Rejects with the file system's error; the line is then not in the journal. Lines keep the order of the calls. */
  append(line: string): Promise<void>;
  /** Forgets every line. */
  clear(): Promise<void>;
  close(): Promise<void>;
  /** Bytes of complete lines. */
  size(): number;
};

export function createJournal(path: string): Journal {
  let handle: FileHandle | null = null;
  /** Bytes of complete lines; null until the file has been read, and its torn end cut off. */
  let size: number | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One thing at a time: two appends at once could interleave, and a failed one must be cut off first. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const file = async (): Promise<FileHandle> => {
    // Not append mode: a failed write is taken back by position, and the next one starts there again.
    handle ??= await open(path, 'r+').catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      const made = await open(path, 'wx+');
      await syncFolder(dirname(path));
      return made;
    });
    return handle;
  };

  const readLines = async (): Promise<{ lines: readonly string[]; end: number }> => {
    const bytes = await readFile(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
      throw error;
    });
    const end = bytes.lastIndexOf('\n') + 1;
    if (end < bytes.length) await truncate(path, end);
    size = end;
    return { lines: end === 0 ? [] : bytes.toString('utf8', 0, end - 1).split('\n'), end };
  };

  return {
    read: () => inTurn(async () => (await readLines()).lines),

    append: (line) =>
      inTurn(async () => {
        const end = size ?? (await readLines()).end;
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        const open = await file();
        try {
          await writeAll(open, bytes, end);
          await open.datasync();
        } catch (error) {
          await open.truncate(end).catch(() => undefined);
          throw error;
        }
        size = end + bytes.length;
      }),

    clear: () =>
      inTurn(async () => {
        const open = await file();
        await open.truncate(0);
        await open.datasync();
        size = 0;
      }),

    close: () =>
      inTurn(async () => {
        await handle?.close();
        handle = null;
      }),

    size: () => size ?? 0,
  };
}

/** A single `write` may be short on a nearly full disk. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
