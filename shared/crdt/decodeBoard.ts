import type { z } from 'zod';
import type { Json, JsonObject } from '../json';
import { envelopeSchema, headerSchema } from '../model/boardFile';
import { recordSchemas } from '../model/records';
import { err, ok, type Result } from '../result';
import { type Board, everyField, type FieldPath, formatVersion, type StampedRecord } from './board';
import { type Sha256, sumOf } from './encodeBoard';
import { canonicalRecord } from './mergeRecords';
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

/** The file after `envelopeSchema` has said yes to it. */
type BoardFile = JsonObject & {
  readonly version: number;
  readonly minReader: number;
  readonly id: string;
  readonly records: JsonObject;
  readonly alternatives?: Readonly<Record<string, StampedRecord['alternatives']>>;
  readonly stamps?: Readonly<Record<string, StampedRecord['stamps']>>;
  readonly deleted?: Readonly<Record<string, Stamp>>;
  readonly sum?: string;
};

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
  const json = parseJson(body);
  if (!json.ok) return json;
  const header = headerSchema.safeParse(json.value);
  if (!header.success) return err(headerProblem(json.value, header.error));
  if (header.data.minReader > formatVersion) {
    return err({ code: 'too-new', version: header.data.version, minReader: header.data.minReader });
  }
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return err(invalid([], envelope.error));
  const file = json.value as unknown as BoardFile;
  const wrong = firstWrongRecord(file.records);
  if (wrong) return err(wrong);
  return ok({ board: toBoard(file), intact: hasRightSum(body, file.sum, sha256) });
}

function toBoard(file: BoardFile): Board {
  const {
    format: _f,
    version,
    minReader,
    id,
    records,
    alternatives,
    stamps,
    deleted,
    sum: _s,
    ...extra
  } = file;
  return {
    id,
    version,
    minReader,
    records: new Map(
      Object.entries(records).map(([recordId, fields]) => [
        recordId,
        canonicalRecord({
          fields: fields as JsonObject,
          stamps: withCreation(own(stamps, recordId)),
          alternatives: own(alternatives, recordId) ?? {},
        }),
      ]),
    ),
    deleted: new Map(Object.entries(deleted ?? {})),
    extra: extra as JsonObject,
  };
}

const withCreation = (stamps: Readonly<Record<FieldPath, Stamp>> | undefined) =>
  stamps !== undefined && Object.hasOwn(stamps, everyField) ? stamps : { [everyField]: handStamp, ...stamps };

function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

function firstWrongRecord(records: JsonObject): BoardProblem | null {
  for (const [id, record] of Object.entries(records)) {
    const { type } = record as { type: string };
    if (!Object.hasOwn(recordSchemas, type)) continue;
    const checked = recordSchemas[type as keyof typeof recordSchemas].safeParse(record);
    if (!checked.success) return invalid(['records', id], checked.error);
  }
  return null;
}

function invalid(prefix: readonly string[], error: z.ZodError): BoardProblem {
  const [issue] = error.issues;
  const path = [...prefix, ...(issue?.path ?? [])].map(String);
  return { code: 'invalid', where: path.join('.') || '(top)', expected: issue?.message ?? 'something else' };
}

function headerProblem(value: Json, error: z.ZodError): BoardProblem {
  const ours =
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'debrief-board';
  return ours ? invalid([], error) : { code: 'not-a-board' };
}

function hasRightSum(text: string, sum: string | undefined, sha256: Sha256): boolean {
  const at = text.lastIndexOf('"sum":');
  return sum !== undefined && at >= 0 && sum === sumOf(text.slice(0, at), sha256);
}

function parseJson(text: string): Result<Json, BoardProblem> {
  const isHollow = text.replaceAll('\0', '').trim() === '';
  if (isHollow) return err({ code: 'empty' });
  try {
    return ok(JSON.parse(text) as Json);
  } catch (error) {
    return err(syntaxProblem(text, String(error)));
  }
}

/** Turns the engine's message into a place. A fault at the very end is a file that has not been written to its end. */
function syntaxProblem(text: string, message: string): BoardProblem {
  const marker = /^(<{7}|={7}|>{7})/m.exec(text);
  if (marker) return { code: 'merge-markers', line: lineAndColumn(text, marker.index).line };
  const end = text.trimEnd().length;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? end);
  const isCut = position >= end || message.includes('Unterminated');
  return { code: isCut ? 'half-written' : 'not-json', ...lineAndColumn(text, Math.min(position, end)) };
}

function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
