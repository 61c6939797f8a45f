import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../waitUntil';
import { configXml, type Peer, sharedFolder } from './config';
import { commandFor, environmentOf } from './program';
import { createRest, type SyncthingRest } from './rest';

type DaemonFacts = {
  /** Keys, configuration and database; and HOME, so that nothing of the user's is touched. */
  readonly home: string;
  /** The folder it keeps in step. */
  readonly folder: string;
  readonly own: Peer;
  readonly peer: Peer;
  readonly guiPort: number;
  readonly apiKey: string;
  /** Copies kept per file; 0 deletes the loser. Syncthing's default is 10. */
  readonly maxConflicts: number;
};

/** What there is left to do in the folder, as one daemon sees it. */
type FolderState = {
  /** Everything known of is here and nothing is being scanned or fetched. */
  readonly isIdle: boolean;
  /** As far as this one knows, the other has everything too. */
  readonly isPeerComplete: boolean;
  /** Grows with every change that is noticed here. */
  readonly sequence: number;
};

/** One real Syncthing process. */
export class SyncthingDaemon {
  readonly folder: string;
  readonly deviceId: string;
  readonly rest: SyncthingRest;
  readonly #facts: DaemonFacts;
  #process: ChildProcess | null = null;
  #log = '';

  constructor(facts: DaemonFacts) {
    this.#facts = facts;
    this.folder = facts.folder;
    this.deviceId = facts.own.deviceId;
    this.rest = createRest(facts.guiPort, facts.apiKey);
  }

  get isRunning(): boolean {
    return this.#process !== null;
  }

  /** Starts it and resolves when it answers. */
  async start(): Promise<void> {
    if (this.#process) return;
    const { home, folder } = this.#facts;
    await mkdir(folder, { recursive: true });
    await writeFile(join(home, 'config.xml'), configXml(this.#facts));
    const [program, args] = commandFor([
      'serve',
      `--home=${home}`,
      '--no-browser',
      '--no-restart',
      '--no-upgrade',
    ]);
    const child = spawn(program, args, { env: environmentOf(home), stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    const killWithUs = () => child.kill('SIGKILL');
    process.once('exit', killWithUs);
    child.once('exit', () => {
      process.removeListener('exit', killWithUs);
      if (this.#process === child) this.#process = null;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
      });
    }
    await waitUntil('Syncthing answers', async () => {
      if (child.exitCode !== null) throw new Error(`Syncthing ended:\n${this.#log}`);
      await this.rest.get('system/ping');
      return true;
    });
  }

  /** Ends it as a person does who quits it. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  /** Cuts the connection to the other one; both go on running. */
  pause(): Promise<void> {
    return this.rest.post('system/pause', { device: this.#facts.peer.deviceId });
  }

  resume(): Promise<void> {
    return this.rest.post('system/resume', { device: this.#facts.peer.deviceId });
  }

  /** Looks through the folder now; resolves when that is done. */
  scan(): Promise<void> {
    return this.rest.post('db/scan', { folder: sharedFolder });
  }

  async isConnected(): Promise<boolean> {
    const { connections } = await this.rest.get<{
      connections: Readonly<Record<string, { readonly connected: boolean }>>;
    }>('system/connections');
    return connections[this.#facts.peer.deviceId]?.connected ?? false;
  }

  async folderState(): Promise<FolderState> {
    const [status, peer] = await Promise.all([
      this.rest.get<{ state: string; needTotalItems: number; sequence: number }>('db/status', {
        folder: sharedFolder,
      }),
      this.rest.get<{ needItems: number; needDeletes: number }>('db/completion', {
        folder: sharedFolder,
        device: this.#facts.peer.deviceId,
      }),
    ]);
    return {
      isIdle: status.state === 'idle' && status.needTotalItems === 0,
      isPeerComplete: peer.needItems === 0 && peer.needDeletes === 0,
      sequence: status.sequence,
    };
  }

  /** What it wrote to its output, for a test that failed. */
  get log(): string {
    return this.#log;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    // It has a second's grace; nobody waits for a daemon that does not want to go.
    const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(impatient);
  }
}
