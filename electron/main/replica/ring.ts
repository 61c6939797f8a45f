import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { durableWrite } from '../storage/durableWrite';
import { codeOf } from '../storage/fileFault';
import { readWhole } from '../storage/readWhole';
import { sameBytes } from '../storage/sameBytes';
import { statesToDrop } from './retention';

/** An earlier state of the board, by the time it was set aside (ms since 1970). */
type KeptState = { readonly at: number };

/**
 * Earlier states of the board file, in the app's own folder: whatever a sync tool does to the shared one, it does not
 * reach these.
 */
export type Ring = {
  /** Keeps `bytes`, unless they are what was kept last, and lets go of what retention says. */
  keep(bytes: Uint8Array, now: number): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly KeptState[]>;
  /** What was kept at that time, or null if it is gone. */
  read(at: number): Promise<Uint8Array | null>;
};

const nameOf = (at: number): string => `${String(at).padStart(15, '0')}.json`;
const timeIn = (name: string): number | null =>
  /^\d{15}\.json$/.test(name) ? Number(name.slice(0, 15)) : null;

export function createRing(folder: string): Ring {
  const times = async (): Promise<number[]> => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => timeIn(name) ?? []).sort((a, b) => b - a);
  };
  const read = (at: number): Promise<Uint8Array | null> =>
    readWhole(join(folder, nameOf(at))).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });

  return {
    async keep(bytes, now) {
      await mkdir(folder, { recursive: true });
      const kept = await times();
      const [latest] = kept;
      if (latest !== undefined && sameBytes(await read(latest), bytes)) return;
      // A clock that was set back must not write over an earlier state.
      const at = latest === undefined ? now : Math.max(now, latest + 1);
      await durableWrite(join(folder, nameOf(at)), bytes);
      for (const old of statesToDrop([at, ...kept])) await rm(join(folder, nameOf(old)), { force: true });
    },
    list: async () => (await times()).map((at) => ({ at })),
    read,
  };
}
