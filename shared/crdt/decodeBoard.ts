import type { JsonObject } from '../json';
import { formatName, headerSchema } from '../model/boardFile';
import type { RecordId } from '../model/ids';
import { err, ok, type Result } from '../result';
import { type Board, everyField, type FieldPath, formatVersion, type StampedRecord } from './board';
import { type BoardFile, envelopeProblem, invalid, recordProblem } from './checkFile';
import { type Sha256, sumOf } from './encodeBoard';
import { own } from './fields';
import { canonicalRecord } from './mergeRecords';
import { parseBoardText } from './parseBoardText';
import type { Stamp } from './stamp';

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
};

/**
 * The stamp of a record that somebody wrote into the file by hand, without bookkeeping. It is the same everywhere, so
 * two machines that read the same hand edit agree, and any real write comes after it.
 */
export const handStamp: Stamp = '00000000000.hand:1';

/** Reads a board file's text. Never guesses: what it cannot read in full it refuses, saying why. */
export function decodeBoard(text: string, sha256: Sha256): Result<DecodedBoard, BoardProblem> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
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
  const board = toBoard(file);
  for (const [id, record] of board.records) {
    const wrong = recordProblem(id, record);
    if (wrong) return err(wrong);
  }
  return ok({ board, intact: hasRightSum(body, file.sum, sha256) });
}

function toBoard(file: BoardFile): Board {
  const {
    format: _f,
    version,
    minReader,
    id,
    records,
    alternatives = {},
    stamps = {},
    deleted = {},
    sum: _s,
    ...extra
  } = file;
  const recordOf = (recordId: RecordId, fields: JsonObject): StampedRecord =>
    canonicalRecord({
      fields,
      stamps: withCreation(own(stamps, recordId)),
      alternatives: own(alternatives, recordId) ?? {},
    });
  return {
    id,
    version,
    minReader,
    records: new Map(
      Object.keys(records).map((recordId) => [recordId, recordOf(recordId, records[recordId] as JsonObject)]),
    ),
    deleted: new Map(Object.entries(deleted)),
    extra,
  };
}

const withCreation = (stamps: Readonly<Record<FieldPath, Stamp>> = {}) =>
  own(stamps, everyField) === undefined ? { [everyField]: handStamp, ...stamps } : stamps;

function hasRightSum(text: string, sum: string | undefined, sha256: Sha256): boolean {
  const at = text.lastIndexOf('"sum":');
  return sum !== undefined && at >= 0 && sum === sumOf(text.slice(0, at), sha256);
}
