import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the app notes for whoever looks into a problem. Never what people wrote: boards are private. */
export type Log = {
  info(line: string): void;
  warn(line: string): void;
  error(line: string, error?: unknown): void;
};

const longest = 512 * 1024;

/**
 * A log in one file, with the one before it beside it as `….old`. Lines are written one after the other, in the
 * background; a log that cannot be written is no reason to stop.
 */
export function createFileLog(path: string): Log & { flush(): Promise<void> } {
  let queue: Promise<void> = Promise.resolve();
  let size: number | null = null;

  const append = async (text: string): Promise<void> => {
    if (size === null) {
      await mkdir(dirname(path), { recursive: true });
      size = await stat(path).then(
        (stats) => stats.size,
        () => 0,
      );
    }
    if (size + text.length > longest) {
      await rename(path, `${path}.old`);
      size = 0;
    }
    await appendFile(path, text);
    size += text.length;
  };
  const write = (level: string, line: string): void => {
    const text = `${new Date().toISOString()} ${level} ${line.replaceAll(/[\r\n]+/g, ' ⏎ ')}\n`;
    queue = queue.then(() => append(text)).catch(() => undefined);
  };

  return {
    info: (line) => write('info', line),
    warn: (line) => write('warn', line),
    error: (line, error) => write('error', error === undefined ? line : `${line}: ${describeError(error)}`),
    flush: () => queue,
  };
}

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
