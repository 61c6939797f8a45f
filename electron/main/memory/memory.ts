import { readFileSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseJson } from '@shared/json';
import { err, ok } from '@shared/result';
import { decodeUtf8, encodeUtf8 } from '@shared/utf8';
import { Low } from 'lowdb';
import type { z } from 'zod';
import type { Log } from '../app/log';
import { createDiskFile } from '../storage/byteFile';
import { CheckedFile, type Codec, Overtaken } from '../storage/checkedFile';
import { codeOf, FileFault } from '../storage/fileFault';

/** A small value that the app remembers between runs, in a JSON file of its own data folder. */
export type Memory<T> = {
  readonly value: () => T;
  /** Takes effect at once; written in the background. */
  readonly change: (next: (value: T) => T) => void;
  /** Resolves when everything is on disk, or could not be written. What could not before is tried again. */
  readonly flush: () => Promise<void>;
};

/**
 * Reads the memory in `path`, at once: the first window needs it, and no promise is kept while Electron gets ready.
 * Nothing about it is ever fatal: a file that does not hold what it should is set aside under another name, and one
 * that cannot be read or written means forgetting.
 */
export function openMemory<T>({
  path,
  schema,
  initial,
  log,
  now = Date.now,
}: {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  readonly initial: T;
  readonly log: Log;
  readonly now?: () => number;
}): Memory<T> {
  const adapter = new CheckedFile(createDiskFile(path), jsonCodec(schema));
  const db = new Low<T>(adapter, initial);
  try {
    db.data = adapter.adopt(readFileSync(path)) ?? initial;
  } catch (error) {
    if (error instanceof FileFault) {
      log.warn(`${basename(path)}: ${error.problem.code}`);
      setAside(path, now(), log);
    } else if (codeOf(error) !== 'ENOENT') {
      log.error(`${basename(path)}: not read`, error);
    }
  }

  /** The last write failed. */
  let isBehind = false;
  const write = async (): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await db.write().catch(async (error: unknown) => {
        if (!(error instanceof Overtaken)) throw error;
        // Somebody edited it by hand while the app was running: what the app does now counts.
        await adapter.read().catch(() => {
          setAside(path, now(), log);
          adapter.adopt(null);
        });
        await db.write();
      });
      isBehind = false;
    } catch (error) {
      isBehind = true;
      log.error(`${basename(path)}: not written`, error);
    }
  };
  let queue: Promise<void> = Promise.resolve();
  let isQueued = false;
  const writeSoon = (): void => {
    if (isQueued) return;
    isQueued = true;
    queue = queue.then(() => {
      isQueued = false;
      return write();
    });
  };
  return {
    value: () => db.data,
    change(next) {
      db.data = next(db.data);
      writeSoon();
    },
    flush() {
      if (isBehind) writeSoon();
      return queue;
    },
  };
}

function jsonCodec<T>(schema: z.ZodType<T>): Codec<T> {
  return {
    encode: (value) => encodeUtf8(`${JSON.stringify(value, null, 2)}\n`),
    // biome-ignore lint/correctness/useYield: small enough for one step
    *decode(bytes) {
      const json = parseJson(decodeUtf8(bytes) ?? '');
      if (json === undefined) return err({ code: 'not-json', line: 1, column: 1 });
      const parsed = schema.safeParse(json);
      if (parsed.success) return ok(parsed.data);
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      return err({ code: 'invalid', where, expected: parsed.error.issues[0]?.message ?? '' });
    },
  };
}

function setAside(path: string, now: number, log: Log): void {
  try {
    renameSync(path, path.replace(/\.json$/, `.broken-${now}.json`));
  } catch (error) {
    log.error(`${basename(path)}: not set aside`, error);
  }
}
