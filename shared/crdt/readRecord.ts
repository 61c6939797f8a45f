import { type Json, type JsonObject, parseJson, untamePath } from '../json';
import { idPattern, type RecordId } from '../model/ids';
import type { StampedRecord } from './board';
import { areAlternatives, areStamps, isAnyRecord, recordProblem } from './checkFile';
import { toRecord } from './fileToBoard';

/** What a record's line in each section says, as JSON: null where it has none, undefined where that is the known one. */
type RecordLines = {
  readonly fields: string | null | undefined;
  readonly stamps: string | null | undefined;
  readonly alternatives: string | null | undefined;
};

type ReadRecord = {
  /** Null if no section has anything of it. */
  readonly record: StampedRecord | null;
  /** Whether its lines say just what it holds, and nothing was added or put in order. */
  readonly isAsRead: boolean;
};

/** The record that its lines tell of, checked in full; null if there is anything about them. */
export function readRecord(id: RecordId, lines: RecordLines, known?: StampedRecord): ReadRecord | null {
  if (!idPattern.test(id)) return null;
  const fields = partOf(lines.fields, known?.fields ?? null, null, isAnyRecord);
  const stamps = partOf(lines.stamps, known?.stamps ?? none, none, areStamps);
  const alternatives = partOf(lines.alternatives, known?.alternatives ?? none, none, areAlternatives);
  if (fields === undefined || stamps === undefined || alternatives === undefined) return null;
  if (fields === null) return isEmpty(stamps) && isEmpty(alternatives) ? nothing : null;
  if (!isTame(alternatives)) return null;
  const record = toRecord(fields, stamps, alternatives);
  if (recordProblem(id, record) !== null) return null;
  const isAsRead =
    record.fields === fields && record.stamps === stamps && record.alternatives === alternatives;
  return { record, isAsRead };
}

const none = {};
const nothing: ReadRecord = { record: null, isAsRead: true };
const isEmpty = (part: object): boolean => Object.keys(part).length === 0;
const isTame = (alternatives: StampedRecord['alternatives']): boolean =>
  isEmpty(alternatives) || untamePath({ '': { '': alternatives as unknown as JsonObject } }) === null;

/** What the line of a section says; undefined if that is nothing it could say. */
function partOf<Part, None>(
  json: string | null | undefined,
  known: Part | None,
  missing: None,
  isRight: (value: Json | undefined) => value is Json & Part,
): Part | None | undefined {
  if (json === undefined) return known;
  if (json === null) return missing;
  const value = parseJson(json);
  return isRight(value) ? value : undefined;
}
