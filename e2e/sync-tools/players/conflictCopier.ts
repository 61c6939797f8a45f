import type { ConflictStyle } from './conflictNames';
import {
  allNames,
  type Content,
  type Deed,
  type Folders,
  hashOf,
  isSameContent,
  look,
  otherSide,
  putWhole,
  remove,
  type Side,
  type SyncPlayer,
  sides,
} from './folders';

type Both = Readonly<Record<Side, Content | null>>;

type ConflictCopierOptions = {
  /** Whose machines these are, for the names of the copies. */
  readonly devices?: Readonly<Record<Side, string>>;
  /** Which machine notices a conflict, for the tools where that decides. */
  readonly noticedBy?: Side;
  readonly now?: () => Date;
};

/**
 * A tool that remembers what both sides had in common, as the good ones do: what one side changed is copied, what one
 * side deleted is deleted, unless the other side changed it; what both changed is a conflict, and the loser becomes a
 * copy with the name and the manners of the given tool.
 */
export class ConflictCopier implements SyncPlayer {
  readonly #folders: Folders;
  readonly #style: ConflictStyle;
  readonly #devices: Readonly<Record<Side, string>>;
  readonly #noticedBy: Side;
  readonly #now: () => Date;
  /** By name, what both sides had after the last pass. */
  readonly #common = new Map<string, string>();
  /** Copies that stay where they are. */
  readonly #local = new Set<string>();

  constructor(
    folders: Folders,
    style: ConflictStyle,
    {
      devices = { a: 'Maman', b: 'Papa-PC' },
      noticedBy = 'b',
      now = () => new Date(),
    }: ConflictCopierOptions = {},
  ) {
    this.#folders = folders;
    this.#style = style;
    this.#devices = devices;
    this.#noticedBy = noticedBy;
    this.#now = now;
  }

  async pass(): Promise<readonly Deed[]> {
    const deeds: Deed[] = [];
    for (const name of await allNames(this.#folders)) {
      if (this.#local.has(name)) continue;
      const [a, b] = await Promise.all([look(this.#folders.a, name), look(this.#folders.b, name)]);
      deeds.push(...(await this.#settle(name, { a, b })));
    }
    return deeds;
  }

  async #settle(name: string, both: Both): Promise<readonly Deed[]> {
    const { a, b } = both;
    if (a && b && isSameContent(a, b)) {
      this.#common.set(name, hashOf(a));
      return [];
    }
    const known = this.#common.get(name);
    const isChanged = (side: Side): boolean => {
      const content = both[side];
      return content !== null && hashOf(content) !== known;
    };
    const changed = sides.filter(isChanged);
    if (changed.length === 2 && a && b) return this.#conflict(name, { a, b });
    const [from] = changed;
    return from === undefined ? this.#removeOn(name, a ? 'a' : 'b') : this.#copy(name, from, both);
  }

  async #copy(name: string, from: Side, both: Both): Promise<readonly Deed[]> {
    const content = both[from] as Content;
    await putWhole(this.#folders[otherSide(from)], name, content);
    this.#common.set(name, hashOf(content));
    return [{ did: 'copied', on: otherSide(from), name }];
  }

  async #removeOn(name: string, side: Side): Promise<readonly Deed[]> {
    await remove(this.#folders[side], name);
    this.#common.delete(name);
    return [{ did: 'removed', on: side, name }];
  }

  async #conflict(
    name: string,
    both: { readonly a: Content; readonly b: Content },
  ): Promise<readonly Deed[]> {
    const { loser, original, keeps } = this.#style;
    const losing = loser === 'local' ? this.#noticedBy : both.a.mtimeMs >= both.b.mtimeMs ? 'b' : 'a';
    if (original === 'gone') return this.#leaveBoth(name, both);
    const copy = await this.#freeName(name, losing);
    const holders = keeps === 'both' ? sides : [losing];
    if (keeps === 'loser-only') this.#local.add(copy);
    for (const side of holders) await putWhole(this.#folders[side], copy, both[losing]);
    const winner = both[otherSide(losing)];
    await putWhole(this.#folders[losing], name, winner);
    this.#common.set(name, hashOf(winner));
    if (keeps === 'both') this.#common.set(copy, hashOf(both[losing]));
    return holders.map((side) => ({ did: `kept a copy as ${this.#style.tool} does`, on: side, name: copy }));
  }

  /** Nobody wins: both versions lie on both sides under names of their own. */
  async #leaveBoth(
    name: string,
    both: { readonly a: Content; readonly b: Content },
  ): Promise<readonly Deed[]> {
    const stem = await this.#freeName(name, 'a', (free) => `${free}1`);
    const deeds: Deed[] = [];
    for (const [index, source] of sides.entries()) {
      const copy = `${stem}${index + 1}`;
      for (const side of sides) {
        await putWhole(this.#folders[side], copy, both[source]);
        deeds.push({ did: `left a version as ${this.#style.tool} does`, on: side, name: copy });
      }
      this.#common.set(copy, hashOf(both[source]));
    }
    for (const side of sides) await remove(this.#folders[side], name);
    this.#common.delete(name);
    return deeds;
  }

  async #freeName(name: string, losing: Side, asFile = (free: string) => free): Promise<string> {
    const taken = new Set(await allNames(this.#folders));
    for (let count = 1; ; count += 1) {
      const facts = { name, device: this.#devices[losing], at: this.#now(), count };
      const copy = this.#style.copy(facts);
      if (!taken.has(asFile(copy))) return copy;
    }
  }
}
