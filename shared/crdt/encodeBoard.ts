import { canonicalJson, type Json } from '../json';
import { formatName } from '../model/boardFile';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import type { Board } from './board';
import { cutIntoSections } from './boardLines';
import { rememberFile } from './knownSections';
import { member, piecesOf, type RecordSection } from './recordPieces';
import type { Stamp } from './stamp';

/** Base-64 SHA-256 of bytes. Injected: the shell has a fast one. */
export type Sha256 = (bytes: Uint8Array) => string;

/**
 * A board as the bytes of its file (UTF-8 text with a final newline): one record per line, what people wrote first,
 * bookkeeping last. Equal boards give equal bytes, whatever order their edits arrived in. docs/format.md.
 */
export function encodeBytes(board: Board, sha256: Sha256): Uint8Array {
  const pieces = piecesOf(board);
  const section = (name: RecordSection): readonly Part[] =>
    lines(pieces.flatMap((piece) => (piece.lines[name].length === 0 ? [] : [piece.lines[name]])));
  const deleted = [...board.deleted.keys()].sort().map((id) => member(id, board.deleted.get(id) as Stamp));
  const extra = Object.keys(board.extra).sort();
  const head = [
    `{\n"format":${canonicalJson(formatName)},"version":${board.version},"minReader":${board.minReader},`,
    `"id":${canonicalJson(board.id)},\n`,
    ...extra.map((key) => `${member(key, board.extra[key] as Json)},\n`),
    '"records":',
    ...section('records'),
    ',\n"alternatives":',
    ...section('alternatives'),
    ',\n"stamps":',
    ...section('stamps'),
    ',\n"deleted":',
    ...lines(deleted),
    ',',
  ];
  const bytes = withSum(head, sha256);
  rememberFile(board, bytes);
  return bytes;
}

/** As `encodeBytes`, as text. */
export const encodeBoard = (board: Board, sha256: Sha256): string =>
  decodeUtf8(encodeBytes(board, sha256)) as string;

/** The checksum of a file: of everything before the key `"sum"`. A mismatch means edited by hand, or torn. */
export const sumOf = (head: Uint8Array, sha256: Sha256): string => `sha256-${sha256(head)}`;

/** The checksum that the file of a board states. */
export const sumOfBoard = (board: Board, sha256: Sha256): string =>
  cutIntoSections(encodeBytes(board, sha256))?.sum ?? '';

type Part = string | Uint8Array;

const lines = (entries: readonly Part[]): readonly Part[] =>
  entries.length === 0
    ? ['{}']
    : ['{\n', ...entries.flatMap((entry, index) => (index === 0 ? [entry] : [',\n', entry])), '}'];

/** What the sum adds to a file; a longer one is none of ours. */
const longestSum = 200;

/** The file that begins with these parts. It is put together once, with room for its sum. */
function withSum(parts: readonly Part[], sha256: Sha256): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? encodeUtf8(part) : part));
  const length = all.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(length + longestSum);
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  const sum = encodeUtf8(`"sum":"${sumOf(bytes.subarray(0, length), sha256)}"\n}\n`);
  bytes.set(sum, length);
  return bytes.subarray(0, length + sum.length);
}
