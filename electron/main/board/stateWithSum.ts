import type { Board } from '@shared/crdt/board';
import { cutIntoSections } from '@shared/crdt/boardLines';
import { decodeBytes } from '@shared/crdt/decodeBoard';
import type { Ring } from '../replica/ring';
import { sha256 } from '../storage/sha256';

/**
 * The newest earlier state of a board's file whose checksum is `sum`, or null if none is kept. What somebody made of a file
 * by hand states the same sum, but it does not match.
 */
export async function stateWithSum(ring: Ring, sum: string): Promise<Board | null> {
  for (const { at } of await ring.list()) {
    const bytes = await ring.read(at);
    if (bytes === null || cutIntoSections(bytes)?.sum !== sum) continue;
    const decoded = decodeBytes(bytes, sha256);
    if (decoded.ok && decoded.value.intact) return decoded.value.board;
  }
  return null;
}
