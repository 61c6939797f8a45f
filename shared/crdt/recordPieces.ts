import { canonicalJson, compareText, type Json, type JsonObject, objectJson } from '../json';
import type { RecordId } from '../model/ids';
import { encodeUtf8 } from '../utf8';
import type { Board, StampedRecord } from './board';

/** Records in a row, as their lines in each section of a file; no bytes where they have none. */
type RecordPiece = {
  readonly ids: readonly RecordId[];
  readonly records: readonly StampedRecord[];
  readonly lines: Readonly<Record<RecordSection, Uint8Array>>;
};
export type RecordSection = 'records' | 'alternatives' | 'stamps';

/** With so many, a change of one record is written in well under a millisecond, and ten thousand are put together in one. */
const pieceSize = 32;

/** Full pieces by their first record. Records never change, so their lines do not either. */
const known = new WeakMap<StampedRecord, RecordPiece>();

/**
 * A board's records in the order of the file, in pieces. A piece whose records are all what they were is the very one of
 * an earlier call, so that after a change little more than the changed record is written anew.
 */
export function piecesOf({ records }: Board): readonly RecordPiece[] {
  const ids = [...records.keys()].sort();
  const ordered = ids.map((id) => records.get(id) as StampedRecord);
  const pieces: RecordPiece[] = [];
  for (let at = 0; at < ids.length; ) {
    const same = known.get(ordered[at] as StampedRecord);
    const piece = same && isAt(same, ids, ordered, at) ? same : newPiece(ids, ordered, at);
    pieces.push(piece);
    at += piece.ids.length;
  }
  return pieces;
}

const isAt = (
  piece: RecordPiece,
  ids: readonly RecordId[],
  ordered: readonly StampedRecord[],
  at: number,
): boolean =>
  piece.records.every((record, index) => record === ordered[at + index]) &&
  piece.ids.every((id, index) => id === ids[at + index]);

/** Ends before the next piece that is known, so that those after it stay what they are. */
function newPiece(ids: readonly RecordId[], ordered: readonly StampedRecord[], start: number): RecordPiece {
  const longest = Math.min(start + pieceSize, ids.length);
  let end = start + 1;
  while (end < longest && !known.has(ordered[end] as StampedRecord)) end += 1;
  const piece = writePiece(ids.slice(start, end), ordered.slice(start, end));
  if (end - start === pieceSize) known.set(ordered[start] as StampedRecord, piece);
  return piece;
}

function writePiece(ids: readonly RecordId[], records: readonly StampedRecord[]): RecordPiece {
  const lines = (write: (record: StampedRecord, id: RecordId) => string | null): Uint8Array =>
    encodeUtf8(records.flatMap((record, index) => write(record, ids[index] as RecordId) ?? []).join(',\n'));
  return {
    ids,
    records,
    lines: {
      records: lines(({ fields }, id) => `${canonicalJson(id)}:${objectJson(fields, forReading)}`),
      alternatives: lines(({ alternatives }, id) =>
        Object.keys(alternatives).length === 0 ? null : member(id, alternatives as unknown as JsonObject),
      ),
      stamps: lines(({ stamps }, id) => member(id, stamps)),
    },
  };
}

export const member = (key: string, value: Json): string => `${canonicalJson(key)}:${canonicalJson(value)}`;

/** `type` and `title` first and `place` last, the rest sorted: for the person who reads the file. */
const forReading = (a: string, b: string): number => rank(a) - rank(b) || compareText(a, b);

const rank = (key: string): number => (key === 'type' ? 0 : key === 'title' ? 1 : key === 'place' ? 3 : 2);
