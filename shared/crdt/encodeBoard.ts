import { canonicalJson, compareText, type Json, type JsonObject } from '../json';
import { formatName } from '../model/boardFile';
import type { Board, StampedRecord } from './board';

/** Base-64 SHA-256 of a text's UTF-8 bytes. Injected: the shell has a fast one. */
export type Sha256 = (text: string) => string;

/**
 * The bytes of a board (UTF-8 text with a final newline): one record per line, what people wrote first, bookkeeping
 * last. Equal boards give equal text, whatever order their edits arrived in.
 */
export function encodeBoard(board: Board, sha256: Sha256): string {
  const ids = [...board.records.keys()].sort(compareText);
  const section = (pick: (record: StampedRecord) => string | null): string =>
    lines(
      ids.flatMap((id) => {
        const text = pick(board.records.get(id) as StampedRecord);
        return text === null ? [] : [`${JSON.stringify(id)}:${text}`];
      }),
    );
  const deleted = [...board.deleted].sort(([a], [b]) => compareText(a, b));
  const head = [
    '{\n',
    `"format":${JSON.stringify(formatName)},"version":${board.version},"minReader":${board.minReader},`,
    `"id":${JSON.stringify(board.id)},\n`,
    ...Object.keys(board.extra)
      .sort(compareText)
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(board.extra[key] as Json)},\n`),
    `"records":${section((record) => readableJson(record.fields))},\n`,
    `"alternatives":${section(({ alternatives }) =>
      Object.keys(alternatives).length === 0 ? null : canonicalJson(alternatives as unknown as JsonObject),
    )},\n`,
    `"stamps":${section(({ stamps }) => canonicalJson(stamps))},\n`,
    `"deleted":${lines(deleted.map(([id, stamp]) => `${JSON.stringify(id)}:${JSON.stringify(stamp)}`))},`,
  ].join('');
  return `${head}"sum":"${sumOf(head, sha256)}"\n}\n`;
}

/** The checksum of a file: of all its text before the key `"sum"`. A mismatch means edited by hand, or torn. */
export const sumOf = (head: string, sha256: Sha256): string => `sha256-${sha256(head)}`;

const lines = (entries: readonly string[]): string =>
  entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}}`;

/** A record's fields with `type` and `title` first and `place` last, the rest sorted: for the person who reads the file. */
function readableJson(fields: JsonObject): string {
  const keys = Object.keys(fields).sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key] as Json)}`).join(',')}}`;
}

const rank = (key: string): number => (key === 'type' ? 0 : key === 'title' ? 1 : key === 'place' ? 3 : 2);
