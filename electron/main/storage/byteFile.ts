import { type DurableWriteOptions, durableWrite } from './durableWrite';
import { writeFault } from './fileFault';
import { type ReadBytes, readBytes } from './readBytes';

/**
 * The port everything in `storage/` stands on: a place where some bytes are kept. `byteFile.contract.ts` says how each
 * implementation behaves.
 */
export type ByteFile = {
  /** The bytes, or null where there is no file in an existing folder. Rejects with `FileFault`. */
  read(): Promise<Uint8Array | null>;
  /** Replaces the bytes in full, or leaves them as they were. Rejects with `FileFault`. */
  write(bytes: Uint8Array, isStillWanted?: () => Promise<boolean>): Promise<'written' | 'abandoned'>;
};

const longestFileMb = 200;

/** A file on disk. */
export function createDiskFile(
  path: string,
  options: Omit<DurableWriteOptions, 'isStillWanted'> & {
    readonly limitMb?: number;
    readonly read?: ReadBytes;
  } = {},
): ByteFile {
  const { limitMb = longestFileMb, read = readBytes, ...writing } = options;
  return {
    read: () => read(path, limitMb),
    async write(bytes, isStillWanted) {
      try {
        return await durableWrite(path, bytes, isStillWanted ? { ...writing, isStillWanted } : writing);
      } catch (error) {
        throw writeFault(error);
      }
    },
  };
}
