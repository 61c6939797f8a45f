import {
  allNames,
  type Content,
  type Deed,
  type Folders,
  isSameContent,
  look,
  otherSide,
  putWhole,
  type Side,
  type SyncPlayer,
} from './folders';

/** What has to be copied where, by the time of change alone. */
export type Due = { readonly name: string; readonly to: Side; readonly content: Content };

/** Files that differ go from the side where they were changed last, without a look at what that overwrites. */
export async function dueCopies(folders: Folders): Promise<readonly Due[]> {
  const due: Due[] = [];
  for (const name of await allNames(folders)) {
    const [a, b] = await Promise.all([look(folders.a, name), look(folders.b, name)]);
    if (a && b && isSameContent(a, b)) continue;
    const from: Side = !b || (a && a.mtimeMs >= b.mtimeMs) ? 'a' : 'b';
    const content = from === 'a' ? a : b;
    if (content) due.push({ name, to: otherSide(from), content });
  }
  return due;
}

/**
 * Copies the newer file over the older one and says nothing: `rsync -u` both ways, Unison with `prefer newer`, many a
 * script, and every tool that is told not to bother with conflicts. A deletion comes back.
 */
export class NewestWinsCopier implements SyncPlayer {
  readonly #folders: Folders;

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  async pass(): Promise<readonly Deed[]> {
    const deeds: Deed[] = [];
    for (const { name, to, content } of await dueCopies(this.#folders)) {
      await putWhole(this.#folders[to], name, content);
      deeds.push({ did: 'copied the newer', on: to, name });
    }
    return deeds;
  }
}
