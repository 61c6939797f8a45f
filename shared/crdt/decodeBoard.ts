import { formatName, headerSchema } from '../model/boardFile';
import { err, ok, type Result } from '../result';
import { atOnce, type Steps } from '../steps';
import { decodeUtf8, encodeUtf8 } from '../utf8';
import { type Board, formatVersion } from './board';
import { type BoardFile, envelopeProblem, invalid, recordProblem } from './checkFile';
import { decodingLines } from './decodeLines';
import { type Sha256, sumOf } from './encodeBoard';
import { fileToBoard } from './fileToBoard';
import { encodingProblem, parseBoardText } from './parseBoardText';

/** What is wrong with a text that should be a board, and where. Lines and columns count from 1. */
export type BoardProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'half-written'; readonly line: number; readonly column: number }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'merge-markers'; readonly line: number }
  | { readonly code: 'not-a-board' }
  | { readonly code: 'too-new'; readonly version: number; readonly minReader: number }
  /** `where` is a path such as `records.c_01JD8.title`; `expected` is a short English phrase for the curious. */
  | { readonly code: 'invalid'; readonly where: string; readonly expected: string };

export type DecodedBoard = {
  readonly board: Board;
  /** False when the checksum is missing or wrong: somebody edited the file by hand, or it is torn. */
  readonly intact: boolean;
  /** The checksum that the text states, right or wrong; null if it states none. */
  readonly sum: string | null;
};

/**
 * Reads a board file's bytes. Never guesses: what it cannot read in full it refuses, saying why. What stood in the file
 * of `known` as well is not read again.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  sha256: Sha256,
  known: Board | null = null,
): Result<DecodedBoard, BoardProblem> => atOnce(decodingBytes(bytes, sha256, known));

/** As `decodeBytes`, in steps. */
export function* decodingBytes(
  bytes: Uint8Array,
  sha256: Sha256,
  known: Board | null = null,
): Steps<Result<DecodedBoard, BoardProblem>> {
  const body = withoutMark(bytes);
  const read = yield* decodingLines(body, known);
  if (read) return ok({ board: read.board, intact: read.sum === sumOf(read.summed, sha256), sum: read.sum });
  const text = decodeUtf8(body);
  return text === null ? err(encodingProblem(body)) : decodeWhole(text, sha256);
}

/** As `decodeBytes`, for a file's text. */
export const decodeBoard = (text: string, sha256: Sha256): Result<DecodedBoard, BoardProblem> =>
  decodeBytes(encodeUtf8(text), sha256);

const byteOrderMark = encodeUtf8('\uFEFF');

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  byteOrderMark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(byteOrderMark.length) : bytes;

/** Reads a text of any layout, and finds what is wrong with it. */
export function decodeWhole(body: string, sha256: Sha256): Result<DecodedBoard, BoardProblem> {
  const json = parseBoardText(body);
  if (!json.ok) return json;
  const header = headerSchema.safeParse(json.value);
  if (!header.success) {
    return err(json.value.format === formatName ? invalid([], header.error) : { code: 'not-a-board' });
  }
  if (header.data.minReader > formatVersion) {
    return err({ code: 'too-new', version: header.data.version, minReader: header.data.minReader });
  }
  const problem = envelopeProblem(json.value);
  if (problem) return err(problem);
  const file = json.value as BoardFile;
  const board = fileToBoard(file);
  for (const [id, record] of board.records) {
    const wrong = recordProblem(id, record);
    if (wrong) return err(wrong);
  }
  return ok({ board, intact: hasRightSum(body, file.sum, sha256), sum: file.sum ?? null });
}

/** Git and some editors change the ends of lines, which say nothing: that is no edit by hand. */
function hasRightSum(text: string, sum: string | undefined, sha256: Sha256): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  const at = plain.lastIndexOf('"sum":');
  return sum !== undefined && at >= 0 && sum === sumOf(encodeUtf8(plain.slice(0, at)), sha256);
}
