import { createRandom, type Random } from '../random';
import {
  type Content,
  type Deed,
  type Folders,
  hashOf,
  look,
  otherSide,
  putWhole,
  remove,
  type Side,
  type SyncPlayer,
  sides,
} from './folders';

type Parcel = { readonly to: Side; readonly content: Content; due: number };

/**
 * Brings every state of one file that it sees to the other side, some passes later and not always in the order they
 * were written: a laptop that wakes up, a queue of uploads, a slow server. It writes over whatever lies there.
 */
export class LateDelivery implements SyncPlayer {
  readonly #folders: Folders;
  readonly #name: string;
  readonly #random: Random;
  readonly #longest: number;
  readonly #sent = new Set<string>();
  #parcels: Parcel[] = [];

  /** Each state arrives after 1 to `longest` passes. */
  constructor(folders: Folders, name: string, seed: number, longest = 4) {
    this.#folders = folders;
    this.#name = name;
    this.#random = createRandom(seed);
    this.#longest = longest;
  }

  get isUnderWay(): boolean {
    return this.#parcels.length > 0;
  }

  async pass(): Promise<readonly Deed[]> {
    const arrived = await this.#arrive();
    for (const from of sides) {
      const content = await look(this.#folders[from], this.#name);
      if (!content || this.#sent.has(hashOf(content))) continue;
      this.#sent.add(hashOf(content));
      this.#parcels.push({ to: otherSide(from), content, due: 1 + this.#random.below(this.#longest) });
    }
    return arrived;
  }

  async #arrive(): Promise<readonly Deed[]> {
    for (const parcel of this.#parcels) parcel.due -= 1;
    const due = this.#parcels.filter((parcel) => parcel.due <= 0);
    this.#parcels = this.#parcels.filter((parcel) => parcel.due > 0);
    for (const { to, content } of due) await putWhole(this.#folders[to], this.#name, content);
    return due.map(({ to }) => ({ did: 'delivered late', on: to, name: this.#name }));
  }
}

/** The other one deletes the file, or the tool believes it: it is gone from one side. */
export class PeerDeletion implements SyncPlayer {
  readonly #folders: Folders;
  readonly #name: string;
  readonly #random: Random;

  constructor(folders: Folders, name: string, seed: number) {
    this.#folders = folders;
    this.#name = name;
    this.#random = createRandom(seed);
  }

  async pass(): Promise<readonly Deed[]> {
    const on = this.#random.pick(sides);
    await remove(this.#folders[on], this.#name);
    return [{ did: 'removed', on, name: this.#name }];
  }
}

/** A board may be large. */
const mostStates = 12;

/**
 * Puts an earlier state of the file back on one side, with the time of now: a backup is restored, a server rolls back.
 * It remembers each state that it sees in a pass.
 */
export class StaleRestore implements SyncPlayer {
  readonly #folders: Folders;
  readonly #name: string;
  readonly #random: Random;
  readonly #probability: number;
  readonly #seen: Content[] = [];

  /** Restores in a pass with the given probability. */
  constructor(folders: Folders, name: string, seed: number, probability = 0.2) {
    this.#folders = folders;
    this.#name = name;
    this.#random = createRandom(seed);
    this.#probability = probability;
  }

  async pass(): Promise<readonly Deed[]> {
    const on = this.#random.pick(sides);
    const now = await look(this.#folders[on], this.#name);
    const isRestored = this.#random.chance(this.#probability) && this.#seen.length > 0;
    const old = isRestored ? this.#random.pick(this.#seen) : null;
    if (now) this.#seen.push(now);
    if (this.#seen.length > mostStates) this.#seen.shift();
    if (!old) return [];
    await putWhole(this.#folders[on], this.#name, { bytes: old.bytes, mtimeMs: Date.now() });
    return [{ did: 'restored an old state', on, name: this.#name }];
  }
}
