import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { waitUntil } from '../waitUntil';
import { SyncthingDaemon } from './daemon';
import { createDevice } from './program';

/** Two real Syncthing daemons on loopback that share one folder, as two laptops do. */
export class SyncthingPair {
  readonly a: SyncthingDaemon;
  readonly b: SyncthingDaemon;

  constructor(a: SyncthingDaemon, b: SyncthingDaemon) {
    this.a = a;
    this.b = b;
  }

  get daemons(): readonly SyncthingDaemon[] {
    return [this.a, this.b];
  }

  async start(): Promise<void> {
    await Promise.all(this.daemons.map((daemon) => daemon.start()));
  }

  /** Ends both; nothing is left running. Safe to call twice. */
  async stop(): Promise<void> {
    await Promise.all(this.daemons.map((daemon) => daemon.stop()));
  }

  /** Resolves when they see each other. */
  async connected(): Promise<void> {
    await waitUntil('the two Syncthings are connected', async () =>
      (await Promise.all(this.daemons.map((daemon) => daemon.isConnected()))).every(Boolean),
    );
  }

  /**
   * Resolves when both folders hold the same and nothing is on its way: both are complete, in the eyes of either, and
   * another look through the folders finds nothing new (a conflict copy is only noticed by the look after the one that
   * made it).
   */
  async inSync(): Promise<void> {
    await this.connected();
    let before = '';
    await waitUntil('the two folders are in sync', async () => {
      await Promise.all(this.daemons.map((daemon) => daemon.scan()));
      const states = await Promise.all(this.daemons.map((daemon) => daemon.folderState()));
      const now = states.map(({ sequence }) => sequence).join(' ');
      const isQuiet =
        now === before && states.every(({ isIdle, isPeerComplete }) => isIdle && isPeerComplete);
      before = now;
      return isQuiet;
    });
  }

  /** Does `work` while neither runs, then starts both again: what was changed on both sides is in conflict. */
  async whileStopped(work: () => Promise<void>): Promise<void> {
    await this.stop();
    await work();
    await this.start();
  }

  /** Does `work` while both run and cannot see each other. */
  async whilePaused(work: () => Promise<void>): Promise<void> {
    await this.a.pause();
    await work();
    await Promise.all(this.daemons.map((daemon) => daemon.scan()));
    await this.a.resume();
  }
}

/**
 * Sets up two daemons in `root` (removed by the caller, after `stop`): the folders are `root/a` and `root/b`. Not
 * started yet.
 */
export async function createSyncthingPair(
  root: string,
  { maxConflicts = 10 }: { readonly maxConflicts?: number } = {},
): Promise<SyncthingPair> {
  const [portA, portB, guiA, guiB] = await freePorts(4);
  const homes = { a: join(root, 'syncthing-a'), b: join(root, 'syncthing-b') };
  await Promise.all(Object.values(homes).map((home) => mkdir(home, { recursive: true })));
  const [idA, idB] = await Promise.all([createDevice(homes.a), createDevice(homes.b)]);
  const a = { deviceId: idA, port: portA as number };
  const b = { deviceId: idB, port: portB as number };
  const daemon = (side: 'a' | 'b', guiPort: number) =>
    new SyncthingDaemon({
      home: homes[side],
      folder: join(root, side),
      own: side === 'a' ? a : b,
      peer: side === 'a' ? b : a,
      guiPort,
      apiKey: randomBytes(16).toString('hex'),
      maxConflicts,
    });
  return new SyncthingPair(daemon('a', guiA as number), daemon('b', guiB as number));
}

/** Ports on loopback that were free a moment ago. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
