import { open } from 'node:fs/promises';

/**
 * A file's bytes in one piece. Node's `readFile` asks for half a megabyte at a time, and each answer waits for its turn on
 * a thread that has more to do. `size`: in bytes, if it is known; it may have changed. Rejects with the file system's error.
 */
export async function readWhole(path: string, size?: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const expected = size ?? (await file.stat()).size;
    let bytes = Buffer.allocUnsafeSlow(expected + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === expected) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)]);
    }
  } finally {
    // Nobody waits for that: nothing was written.
    void file.close().catch(() => undefined);
  }
}
