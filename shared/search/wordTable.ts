import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';
import type { MeantTerm, RecordIndex } from './recordIndex';
import type { WordSet } from './vocabulary';

/**
 * The words of many records, one behind the other: ten years of cards have a quarter of a million, and each letter of a
 * search goes through all of them. In one piece of memory that is several times as fast as from record to record.
 */
export type WordTable = {
  /** A record is known by its row in here. */
  readonly records: readonly RecordView[];
  /** Of each record those of its title first. */
  readonly words: Uint32Array;
  /** For each word, in which record it is. */
  readonly rows: Uint32Array;
  /** For each record, where the words of its title end. */
  readonly rests: Uint32Array;
  /** Which records are found by what is in others, too … */
  readonly named: Pairs;
  /** … and which stand around others. */
  readonly around: Pairs;
};

/** Rows, and for each of them another one. */
type Pairs = { readonly rows: Uint32Array; readonly others: Uint32Array };

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
  const rowOf = new Map(records.map(({ id }, row) => [id, row]));
  return {
    records,
    words,
    rows,
    rests,
    named: pairsOf(
      indexes.map(({ named }) => named),
      rowOf,
    ),
    around: pairsOf(
      indexes.map(({ around }) => around),
      rowOf,
    ),
  };
}

/** Each row with each of its others, as far as they are there. */
function pairsOf(othersOf: readonly (readonly RecordId[])[], rowOf: ReadonlyMap<RecordId, number>): Pairs {
  const rows: number[] = [];
  const others: number[] = [];
  for (const [row, ids] of othersOf.entries()) {
    for (const id of ids) {
      const other = rowOf.get(id);
      if (other === undefined) continue;
      rows.push(row);
      others.push(other);
    }
  }
  return { rows: Uint32Array.from(rows), others: Uint32Array.from(others) };
}

/** Where a term is found in a record: not, only in what stands around it, in the record, all of it in the title. */
export const place = { nowhere: 0, around: 1, inside: 2, title: 3 } as const;

/** For each row where one term is found in it. What stands around a record counts if `withAround`. */
export function placesOf(table: WordTable, { parts, joined }: MeantTerm, withAround: boolean): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts;
  const own = placesOfAny(table, first);
  for (const part of others) combine(own, placesOfAny(table, part), Math.min);
  if (joined) combine(own, placesOfAny(table, joined), Math.max);
  const places = own.slice();
  addPlaces(places, own, table.named, place.inside);
  if (withAround) addPlaces(places, own, table.around, place.around);
  return places;
}

/** For each row where one of the words in the set is. */
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

/** Puts rows that are found nowhere at `where`, if a term is in (`own`) the one that they are paired with. */
function addPlaces(places: Uint8Array, own: Uint8Array, { rows, others }: Pairs, where: number): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if (places[row] === place.nowhere && (own[others[at] as number] as number) >= place.inside)
      places[row] = where;
  }
}
