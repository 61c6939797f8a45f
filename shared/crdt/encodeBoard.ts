import { canonicalJson, compareText, type Json, type JsonObject, objectJson } from '../json';
import { formatName } from '../model/boardFile';
import type { RecordId } from '../model/ids';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import type { Board, StampedRecord } from './board';
import { rememberFile } from './knownSections';
import type { Stamp } from './stamp';

/** Base-64 SHA-256 of bytes. Injected: the shell has a fast one. */
export type Sha256 = (bytes: Uint8Array) => string;

/**
 * A board as the bytes of its file (UTF-8 text with a final newline): one record per line, what people wrote first,
 * bookkeeping last. Equal boards give equal bytes, whatever order their edits arrived in. docs/format.md.
 */
export function encodeBytes(board: Board, sha256: Sha256): Uint8Array {
  const ids = [...board.records.keys()].sort();
  const rows = ids.map((id) => rowOf(id, board.records.get(id) as StampedRecord));
  const deleted = [...board.deleted.keys()].sort().map((id) => member(id, board.deleted.get(id) as Stamp));
  const extra = Object.keys(board.extra).sort();
  const head = [
    `{\n"format":${canonicalJson(formatName)},"version":${board.version},"minReader":${board.minReader},`,
    `"id":${canonicalJson(board.id)},\n`,
    ...extra.map((key) => `${member(key, board.extra[key] as Json)},\n`),
    `"records":${lines(rows.map((row) => row.fields))},\n`,
    `"alternatives":${lines(rows.flatMap(({ alternatives }) => alternatives ?? []))},\n`,
    `"stamps":${lines(rows.map((row) => row.stamps))},\n`,
    `"deleted":${lines(deleted)},`,
  ].join('');
  const bytes = encodeUtf8(`${head}"sum":"${sumOf(encodeUtf8(head), sha256)}"\n}\n`);
  rememberFile(board, bytes);
  return bytes;
}

/** As `encodeBytes`, as text. */
export const encodeBoard = (board: Board, sha256: Sha256): string =>
  decodeUtf8(encodeBytes(board, sha256)) as string;

/** The checksum of a file: of everything before the key `"sum"`. A mismatch means edited by hand, or torn. */
export const sumOf = (head: Uint8Array, sha256: Sha256): string => `sha256-${sha256(head)}`;

/** A record's line in each section; null where it has none. */
type Row = { readonly fields: string; readonly alternatives: string | null; readonly stamps: string };

/** Records never change, so their lines do not either: a save after one edit writes one record anew. */
const knownRows = new WeakMap<StampedRecord, { readonly id: RecordId; readonly row: Row }>();

function rowOf(id: RecordId, record: StampedRecord): Row {
  const known = knownRows.get(record);
  if (known?.id === id) return known.row;
  const { fields, stamps, alternatives } = record;
  const row = {
    fields: `${canonicalJson(id)}:${objectJson(fields, forReading)}`,
    alternatives:
      Object.keys(alternatives).length === 0 ? null : member(id, alternatives as unknown as JsonObject),
    stamps: member(id, stamps),
  };
  knownRows.set(record, { id, row });
  return row;
}

const member = (key: string, value: Json): string => `${canonicalJson(key)}:${canonicalJson(value)}`;

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}}`;

/** `type` and `title` first and `place` last, the rest sorted: for the person who reads the file. */
const forReading = (a: string, b: string): number => rank(a) - rank(b) || compareText(a, b);

const rank = (key: string): number => (key === 'type' ? 0 : key === 'title' ? 1 : key === 'place' ? 3 : 2);
