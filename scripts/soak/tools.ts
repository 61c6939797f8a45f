import { join } from 'node:path';
import { ConflictCopier } from '../../e2e/sync-tools/players/conflictCopier';
import { conflictStyles } from '../../e2e/sync-tools/players/conflictNames';
import type { Deed, Folders, SyncPlayer } from '../../e2e/sync-tools/players/folders';
import { HalfWrittenCopier } from '../../e2e/sync-tools/players/halfWritten';
import { LateDelivery, StaleRestore } from '../../e2e/sync-tools/players/mishaps';
import { NewestWinsCopier } from '../../e2e/sync-tools/players/newestWins';
import { createRandom, type Random } from '../../e2e/sync-tools/random';
import { createSyncthingPair } from '../../e2e/sync-tools/syncthing/pair';
import { hasSyncthing } from '../../e2e/sync-tools/syncthing/program';
import type { SoakOptions } from './options';

/** What carries the file between the two machines for a while. */
export type Tool = {
  readonly name: string;
  /** The usual time between two steps. */
  readonly everyMs: number;
  readonly start: () => Promise<void>;
  readonly step: () => Promise<readonly Deed[]>;
  /** Brings both folders to the same, as far as the tool can: no mishaps any more. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const nothingToDo = async (): Promise<void> => undefined;

/** Never says a word: the newer file wins, half-written copies lie about, old states come late or come back. */
function silentTool(folders: Folders, file: string, seed: number): Tool {
  const random = createRandom(seed);
  const newest = new NewestWinsCopier(folders);
  const half = new HalfWrittenCopier(folders, seed + 1);
  const late = new LateDelivery(folders, file, seed + 2);
  const stale = new StaleRestore(folders, file, seed + 3, 0.5);
  const choose = (): SyncPlayer => {
    if (half.isHalfway) return half;
    const luck = random.next();
    return luck < 0.45 ? newest : luck < 0.75 ? half : luck < 0.9 ? late : stale;
  };
  return {
    name: 'silent copies',
    everyMs: 300,
    start: nothingToDo,
    step: () => choose().pass(),
    async settle() {
      if (half.isHalfway) await half.pass();
      await newest.pass();
    },
    async stop() {
      if (half.isHalfway) await half.pass();
    },
  };
}

/**
 * Leaves conflict copies, in the manner of one tool after the other. Not rclone's, which takes the file itself away:
 * somebody has to say then that it is to be made again.
 */
function conflictTool(folders: Folders, seed: number): Tool {
  const random: Random = createRandom(seed);
  const styles = Object.values(conflictStyles).filter(({ original }) => original === 'winner');
  const change = (): ConflictCopier =>
    new ConflictCopier(folders, random.pick(styles), { noticedBy: random.pick(['a', 'b']) });
  let copier = change();
  return {
    name: 'conflict copies',
    everyMs: 1_500,
    start: nothingToDo,
    async step() {
      const deeds = await copier.pass();
      // The memory goes with the tool: the first pass of the next one only gets to know what there is.
      if (random.chance(0.2)) copier = change();
      return deeds;
    },
    settle: async () => void (await copier.pass()),
    stop: nothingToDo,
  };
}

/** Two real daemons, one of which is off now and then. The folders are `root/a` and `root/b`. */
async function syncthingTool(root: string, seed: number): Promise<Tool> {
  const random = createRandom(seed);
  const pair = await createSyncthingPair(root);
  const step = async (): Promise<readonly Deed[]> => {
    const side = random.pick(['a', 'b'] as const);
    const daemon = pair[side];
    if (!daemon.isRunning) {
      await daemon.start();
      return [{ did: 'started Syncthing', on: side, name: '' }];
    }
    if (random.chance(0.7)) return [];
    await (random.chance(0.3) ? daemon.kill() : daemon.stop());
    return [{ did: 'stopped Syncthing', on: side, name: '' }];
  };
  return {
    name: 'Syncthing',
    everyMs: 1_000,
    start: () => pair.start(),
    step,
    async settle() {
      await pair.start();
      await pair.inSync();
    },
    stop: () => pair.stop(),
  };
}

/** The tools of a soak, in order; one that is not installed here is left out, and said so. */
export async function createTools(
  root: string,
  { tools, seed }: SoakOptions,
  say: (line: string) => void,
): Promise<readonly Tool[]> {
  const folders = foldersIn(root);
  const made: Tool[] = [];
  for (const name of tools) {
    if (name === 'silent') made.push(silentTool(folders, boardFile, seed));
    else if (name === 'conflicts') made.push(conflictTool(folders, seed));
    else if (hasSyncthing()) made.push(await syncthingTool(root, seed));
    else say('Skipped: real Syncthing, as it is not installed here.');
  }
  return made;
}

export const boardFile = 'Board.debrief.json';

export const foldersIn = (root: string): Folders => ({ a: join(root, 'a'), b: join(root, 'b') });
