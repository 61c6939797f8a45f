import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Answer, LogLine, MachineStart, Order } from './messages';
import type { Logged } from './verdict';
import type { Write } from './writes';

/** A machine of the soak as its operator has it: it is started, killed and started again. */
export class MachineProcess {
  readonly #script: string;
  readonly #facts: Omit<MachineStart, 'life'>;
  #child: ChildProcess | null = null;
  #life = 0;
  #opened: Promise<unknown> = Promise.resolve();
  #isOpen = false;

  constructor(script: string, facts: Omit<MachineStart, 'life'>) {
    this.#script = script;
    this.#facts = facts;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Whether the board is open and it is at work. */
  get isAtWork(): boolean {
    return this.#child !== null && this.#isOpen;
  }

  /** Resolves when the board is open. */
  get opened(): Promise<unknown> {
    return this.#opened;
  }

  start(): void {
    this.#life += 1;
    const facts = { ...this.#facts, life: this.#life, seed: this.#facts.seed + 1_000 * this.#life };
    const child = fork(this.#script, [JSON.stringify(facts)], { stdio: 'inherit' });
    this.#child = child;
    this.#isOpen = false;
    this.#opened = new Promise<void>((resolve) => {
      child.on('message', (message: Answer) => {
        if (message.kind !== 'open') return;
        this.#isOpen = true;
        resolve();
      });
    });
    child.once('exit', (code) => {
      if (this.#child !== child) return;
      this.#child = null;
      if (code !== null) process.stderr.write(`Machine ${facts.name} ended by itself with ${code}\n`);
    });
  }

  /** In the middle of whatever it does: `kill -9`. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Resolves with the answer to an order; rejects if the machine ends instead. */
  async tell(order: Order, kind: Answer['kind']): Promise<Answer> {
    const child = this.#child;
    if (!child) throw new Error(`Machine ${this.#facts.name} does not run`);
    const answered = new Promise<Answer>((resolve, reject) => {
      const listen = (message: Answer): void => {
        if (message.kind !== kind) return;
        child.off('message', listen);
        resolve(message);
      };
      child.on('message', listen);
      child.once('exit', () => reject(new Error(`Machine ${this.#facts.name} ended when told to ${order}`)));
    });
    child.send(order);
    return answered;
  }

  /** Quits it the way a person does. */
  async leave(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    const ended = once(child, 'exit');
    child.send('leave' satisfies Order);
    await ended;
  }

  /** What it noted in all its lives. */
  async log(): Promise<MachineLog> {
    const text = await readFile(this.#facts.log, 'utf8').catch(() => '');
    const lines = text.split('\n').slice(0, -1);
    return toLog(lines.map((line) => JSON.parse(line) as LogLine));
  }
}

export type MachineLog = {
  readonly writes: readonly Logged[];
  /** How often something was taken in from the file, and from a copy beside it. */
  readonly fromFile: number;
  readonly fromCopies: number;
};

function toLog(lines: readonly LogLine[]): MachineLog {
  const writes: Logged[] = [];
  let waiting: Write[] = [];
  const settle = (isConfirmed: boolean): void => {
    writes.push(...waiting.map((write) => ({ write, isConfirmed })));
    waiting = [];
  };
  for (const line of lines) {
    if (line.kind === 'wrote') waiting.push(line.write);
    else if (line.kind === 'confirmed') settle(true);
    else if (line.kind === 'started') settle(false);
  }
  settle(false);
  const count = (from: 'file' | 'copy'): number =>
    lines.filter((line) => line.kind === 'took-in' && line.from === from).length;
  return { writes, fromFile: count('file'), fromCopies: count('copy') };
}
