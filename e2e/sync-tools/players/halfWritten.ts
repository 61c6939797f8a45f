import { createRandom, type Random } from '../random';
import { type Deed, type Folders, look, putTorn, putWhole, type SyncPlayer, type Tear } from './folders';
import { type Due, dueCopies } from './newestWins';

/**
 * Copies the newer file over the older one in place: network drives, USB sticks, `cp`. Each copy takes two passes;
 * between them the file is cut off, or half new and half old.
 */
export class HalfWrittenCopier implements SyncPlayer {
  readonly #folders: Folders;
  readonly #random: Random;
  #unfinished: readonly Due[] = [];

  constructor(folders: Folders, seed: number) {
    this.#folders = folders;
    this.#random = createRandom(seed);
  }

  /** Whether a file lies there half-written. */
  get isHalfway(): boolean {
    return this.#unfinished.length > 0;
  }

  async pass(): Promise<readonly Deed[]> {
    return this.isHalfway ? this.#finish() : this.#begin();
  }

  async #begin(): Promise<readonly Deed[]> {
    const due = await dueCopies(this.#folders);
    const deeds: Deed[] = [];
    for (const { name, to, content } of due) {
      const isNew = (await look(this.#folders[to], name)) === null;
      const tear: Tear = {
        kind: isNew || this.#random.chance(0.5) ? 'truncated' : 'overwritten',
        length: this.#random.below(content.bytes.length + 1),
      };
      await putTorn(this.#folders[to], name, content, tear);
      deeds.push({ did: `${tear.kind} after ${tear.length} bytes`, on: to, name });
    }
    this.#unfinished = due;
    return deeds;
  }

  async #finish(): Promise<readonly Deed[]> {
    const due = this.#unfinished;
    this.#unfinished = [];
    for (const { name, to, content } of due) await putWhole(this.#folders[to], name, content);
    return due.map(({ name, to }) => ({ did: 'finished the copy', on: to, name }));
  }
}
