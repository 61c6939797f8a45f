import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@shared/crdt/clock';
import { replicaPattern } from '@shared/crdt/stamp';
import type { RecordId } from '@shared/model/ids';
import { idSchema } from '@shared/model/records';
import { z } from 'zod';
import type { Log } from '../app/log';
import { openMemory } from '../memory/memory';
import { createReplica, type Replica } from '../replica/replica';
import { createRing, type Ring } from '../replica/ring';
import type { OldFile } from '../storage/boardCodec';

const clock = z.string().max(20).nullable();
const localSchema = z.object({
  /** The name this machine stamps with on this board; null until it first writes. */
  replica: z.string().regex(replicaPattern).nullable().default(null),
  /** No stamp of that replica has a higher counter than this, whatever became of the file meanwhile. */
  reserved: z.number().int().min(0).default(0),
  lastRetro: idSchema.nullable().default(null),
  /** The latest clock reading that the file held when the board was left: if it has none so late, it has gone back. */
  fileClock: clock.default(null),
  /** The latest reading of a wrong clock that somebody has been told of. */
  toldClock: clock.default(null),
  /** Who uses this machine, if somebody has said so, and whether to ask. */
  user: z
    .object({ person: idSchema.nullable(), mayAsk: z.boolean() })
    .default({ person: null, mayAsk: true }),
});

type Clocks = { readonly fileClock: Clock | null; readonly toldClock: Clock | null };

/** What is known of who uses this machine. */
export type MachineUser = { readonly person: RecordId | null; readonly mayAsk: boolean };

/**
 * What this machine knows of one board besides its file, in the app's own data folder: `boards/<board id>/`.
 */
export type LocalBoard = {
  readonly id: string;
  readonly replica: () => string;
  /** Gives up a name that somebody else writes under, too. The next stamps are under a fresh one. SPEC.md [I1]. */
  readonly takeNewName: () => void;
  /** The board as this machine keeps it. */
  readonly kept: Replica;
  /** Earlier states of the board's file. */
  readonly ring: Ring;
  /** Where other versions of the board that were merged are kept as they were. */
  readonly absorbedFolder: string;
  readonly reserved: () => number;
  /**
   * Makes sure that no counter up to `counter` is used again under this name, even if an older file comes back. To be
   * awaited before a stamp leaves the memory, so that a fresh name is on disk before it is used. SPEC.md [I2].
   */
  readonly reserve: (counter: number) => Promise<void>;
  readonly lastRetro: () => RecordId | null;
  readonly rememberRetro: (retro: RecordId | null) => void;
  readonly clocks: () => Clocks;
  readonly rememberClocks: (clocks: Partial<Clocks>) => void;
  readonly user: () => MachineUser;
  readonly rememberUser: (user: MachineUser) => void;
  /** Keeps a file from before its format was brought up to date. */
  readonly keepOld: (old: OldFile) => Promise<void>;
  /** Puts what stood in the file into the ring. Never rejects: all that is in it is kept as edits as well. */
  readonly keepDisplaced: (bytes: Uint8Array) => Promise<void>;
  readonly flush: () => Promise<void>;
};

/** Reserved ahead, so that the local file is written once in a while rather than with every save. */
const blockSize = 500;

export function openLocalBoard({
  folder,
  boardId,
  mintReplica,
  log,
  now = Date.now,
}: {
  /** The app's own data folder. */
  readonly folder: string;
  readonly boardId: string;
  readonly mintReplica: () => string;
  readonly log: Log;
  readonly now?: () => number;
}): LocalBoard {
  const home = join(folder, 'boards', boardId);
  const memory = openMemory({
    path: join(home, 'local.json'),
    schema: localSchema,
    initial: localSchema.parse({}),
    log,
  });
  const ring = createRing(join(home, 'ring'));
  let replica = memory.value().replica ?? mintReplica();
  return {
    id: boardId,
    replica: () => replica,
    takeNewName() {
      replica = mintReplica();
      memory.change((value) => ({ ...value, replica, reserved: 0 }));
      log.info('a new name for this machine: somebody else writes under the old one, too');
    },
    kept: createReplica(home, { now }),
    ring,
    absorbedFolder: join(home, 'absorbed'),
    reserved: () => memory.value().reserved,
    async reserve(counter) {
      const { value } = memory;
      const isReserved = value().replica === replica && counter <= value().reserved;
      if (!isReserved) memory.change((now) => ({ ...now, replica, reserved: counter + blockSize }));
      await memory.flush();
    },
    lastRetro: () => memory.value().lastRetro,
    rememberRetro(retro) {
      if (retro !== memory.value().lastRetro) memory.change((value) => ({ ...value, lastRetro: retro }));
    },
    clocks: () => memory.value(),
    rememberClocks(clocks) {
      memory.change((value) => ({ ...value, ...clocks }));
    },
    user: () => memory.value().user,
    rememberUser: (user) => memory.change((value) => ({ ...value, user })),
    async keepOld({ bytes, version }) {
      await mkdir(home, { recursive: true });
      await writeFile(join(home, `before-migration-from-v${version}.debrief.json`), bytes, { flush: true });
    },
    keepDisplaced: (bytes) =>
      ring.keep(bytes, now()).catch((error: unknown) => log.error('earlier state not kept', error)),
    flush: memory.flush,
  };
}
