import type { BoardView, RecordView } from '../model/records';
import { parseQuery, type Query } from './query';
import { rankedBoard } from './rankedBoard';
import { indexRecord, meantTerm, type RecordIndex } from './recordIndex';
import type { Words } from './searchableTexts';
import { createVocabulary } from './vocabulary';
import { place, placesOf, type WordTable, wordTable } from './wordTable';

/** What kind of thing was found: a record of the board by its type, or anything in the bin. */
export type FoundKind = RecordView['type'] | 'bin';

export type Found = {
  readonly query: Query;
  readonly kinds: Readonly<Record<FoundKind, FoundOfKind>>;
  /** Of all kinds together. */
  readonly total: number;
};

/** The best of one kind, the best first, and how many there are. */
type FoundOfKind = { readonly records: readonly RecordView[]; readonly total: number };

export type Search = {
  /**
   * Everything on the board or in the bin in which every word of `text` begins a word, or is another number of one. Of
   * each kind at most `most` are returned: found by the title first, newer before older. Nothing for an empty text.
   */
  find(view: BoardView, text: string, most: number): Found;
  /** Prepares records for the first `find`, as long as `hasTime` says so. Returns whether all are prepared. */
  prepare(view: BoardView, hasTime: () => boolean): boolean;
};

/**
 * A search in the words of one language. What it knows of a record it keeps as long as the record itself: records are
 * never changed but replaced, so after an edit only the one that was edited is read again, and what is found is by
 * construction what a fresh search would find.
 */
export function createSearch(words: Words): Search {
  const vocabulary = createVocabulary();
  const indexes = new WeakMap<RecordView, RecordIndex>();
  const indexOf = memo(indexes, (record) => indexRecord(record, vocabulary, words));
  const rankedOf = memo(new WeakMap<BoardView, Ranked>(), (view) => rank(view, indexOf));
  return {
    find(view, text, most) {
      const query = parseQuery(text);
      // First: a word that became known after the query was understood is never meant.
      const { table, kinds: rows } = rankedOf(view);
      // What stands around a record only says the other words.
      const withAround = query.length > 1;
      const places = query.map((term) => placesOf(table, meantTerm(term, vocabulary), withAround));
      const kinds = eachKind((kind) => findIn(table.records, rows[kind], places, most));
      return { query, kinds, total: Object.values(kinds).reduce((sum, { total }) => sum + total, 0) };
    },
    prepare(view, hasTime) {
      for (const record of view.values()) {
        if (indexes.has(record)) continue;
        if (!hasTime()) return false;
        indexOf(record);
      }
      rankedOf(view);
      return true;
    },
  };
}

const eachKind = <T>(make: (kind: FoundKind) => T): Readonly<Record<FoundKind, T>> => ({
  retro: make('retro'),
  card: make('card'),
  lesson: make('lesson'),
  scenario: make('scenario'),
  breaker: make('breaker'),
  kit: make('kit'),
  person: make('person'),
  bin: make('bin'),
});

function memo<K extends WeakKey, V>(known: WeakMap<K, V>, work: (key: K) => V): (key: K) => V {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

/** Rows of a table: from the first up to, and without, the last. */
type Rows = { readonly from: number; readonly to: number };
/** All records of a board, those of a kind one after the other, in the order in which they are shown. */
type Ranked = { readonly table: WordTable; readonly kinds: Readonly<Record<FoundKind, Rows>> };

function rank(view: BoardView, indexOf: (record: RecordView) => RecordIndex): Ranked {
  const ranked = rankedBoard(view);
  const shown: RecordView[] = [];
  const kinds = eachKind((kind) => {
    const from = shown.length;
    for (const record of ranked[kind]) shown.push(record);
    return { from, to: shown.length };
  });
  // What is out of sight is not found, but others may be by what is in it.
  const seen = new Set(shown);
  const others = [...view.values()].filter((record) => !seen.has(record));
  return { table: wordTable([...shown, ...others], indexOf), kinds };
}

/** Those of some rows in which every word is found: the best `most`, and how many there are. */
function findIn(
  records: readonly RecordView[],
  { from, to }: Rows,
  places: readonly Uint8Array[],
  most: number,
): FoundOfKind {
  const byTitle: RecordView[] = [];
  const others: RecordView[] = [];
  let total = 0;
  if (places.length === 0) return { records: [], total };
  for (let row = from; row < to; row += 1) {
    let least: number = place.title;
    let best: number = place.nowhere;
    for (const ofTerm of places) {
      const where = ofTerm[row] ?? place.nowhere;
      if (where < least) least = where;
      if (where > best) best = where;
    }
    if (least === place.nowhere || best === place.around) continue;
    total += 1;
    const found = least === place.title ? byTitle : others;
    if (found.length < most) found.push(records[row] as RecordView);
  }
  return { records: [...byTitle, ...others].slice(0, most), total };
}
