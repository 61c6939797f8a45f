import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';
import type { MeantTerm, RecordIndex } from './recordIndex';
import type { WordSet } from './vocabulary';

/**
 * The words of many records, one behind the other: ten years of cards have a quarter of a million, and each letter of a
 * search goes through all of them. In one piece of memory that is several times as fast as from record to record.
 */
export type WordTable = {
  readonly records: readonly RecordView[];
  readonly indexes: readonly RecordIndex[];
  /** Of each record those of its title first. */
  readonly words: Uint32Array;
  /** For each word, in which record it is. */
  readonly rows: Uint32Array;
  /** For each record, where the words of its title end. */
  readonly rests: Uint32Array;
  /** The few that are found by names, too. */
  readonly named: readonly number[];
};

export function wordTable(
  records: readonly RecordView[],
  indexOf: (record: RecordView) => RecordIndex,
): WordTable {
  const indexes = records.map(indexOf);
  const count = indexes.reduce((sum, { words }) => sum + words.length, 0);
  const words = new Uint32Array(count);
  const rows = new Uint32Array(count);
  const rests = new Uint32Array(records.length);
  let start = 0;
  for (const [row, index] of indexes.entries()) {
    const end = start + index.words.length;
    words.set(index.words, start);
    rows.fill(row, start, end);
    rests[row] = start + index.titled;
    start = end;
  }
  const named = [...indexes.keys()].filter((row) => indexes[row]?.named.length !== 0);
  return { records, indexes, words, rows, rests, named };
}

/** Where a term is found in a record: not, only in what stands around it, in the record, all of it in the title. */
export const place = { nowhere: 0, around: 1, inside: 2, title: 3 } as const;

/**
 * For each record where one term is found in it; `isFoundIn` asks others whether it is in them, and what stands around
 * counts if `withAround`.
 */
export function placesOf(
  table: WordTable,
  { parts, joined }: MeantTerm,
  isFoundIn: (id: RecordId) => boolean,
  withAround: boolean,
): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts;
  const places = placesOfAny(table, first);
  for (const part of others) combine(places, placesOfAny(table, part), Math.min);
  if (joined) combine(places, placesOfAny(table, joined), Math.max);
  for (const row of table.named)
    if (places[row] === place.nowhere && table.indexes[row]?.named.some(isFoundIn))
      places[row] = place.inside;
  if (!withAround) return places;
  for (const [row, { around }] of table.indexes.entries())
    if (places[row] === place.nowhere && around.some(isFoundIn)) places[row] = place.around;
  return places;
}

/** For each record where one of the words in the set is. */
function placesOfAny({ records, words, rows, rests }: WordTable, set: WordSet): Uint8Array {
  const places = new Uint8Array(records.length);
  // A plain loop, without a call: it is fast from the first letter on, long before anything has been optimised.
  for (let at = 0; at < words.length; at += 1) {
    if (set[words[at] as number] !== 1) continue;
    const row = rows[at] as number;
    if (at < (rests[row] as number)) places[row] = place.title;
    else if (places[row] === place.nowhere) places[row] = place.inside;
  }
  return places;
}

function combine(places: Uint8Array, others: Uint8Array, choose: (a: number, b: number) => number): void {
  for (let row = 0; row < places.length; row += 1)
    places[row] = choose(places[row] as number, others[row] as number);
}
