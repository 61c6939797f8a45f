import { isJsonObject, type Json, untamePath } from '../json';
import { headerSchema } from '../model/boardFile';
import { idPattern, type RecordId } from '../model/ids';
import { type Board, formatVersion, type StampedRecord } from './board';
import { type BoardLines, cutIntoLines, idOf, isLineOf, type Line, valueIn } from './boardLines';
import { areAlternatives, areStamps, isAnyRecord, isStampValue, recordProblem } from './checkFile';
import { toRecord, withoutSections } from './fileToBoard';
import { knownLines, rememberText } from './knownLines';
import type { Stamp } from './stamp';

/**
 * The board in a file of our own layout, read line by line. Where `known` was read from the same lines, or written as
 * them, its records are taken as they are. Null where anything is out of the ordinary: then the file is to be read as a
 * whole, which gives the same board, or says what is wrong.
 */
export function decodeLines(
  text: string,
  known: Board | null,
): { readonly board: Board; readonly sum: string } | null {
  const lines = cutIntoLines(text);
  const head = lines && readHead(lines.head);
  const records = head && readRecords(lines, known);
  const deleted = records && readDeletions(lines);
  if (!deleted) return null;
  const board = { ...head, records, deleted };
  rememberText(board, text);
  return { board, sum: lines.sum };
}

function readHead(text: string): Omit<Board, 'records' | 'deleted'> | null {
  const head = parse(text);
  const header = headerSchema.safeParse(head);
  if (!isJsonObject(head) || !header.success || untamePath(head) !== null) return null;
  const { version, minReader, id } = header.data;
  return minReader > formatVersion ? null : { version, minReader, id, extra: withoutSections(head) };
}

function readRecords(lines: BoardLines, known: Board | null): Board['records'] | null {
  const before = known && knownLines(known);
  const isKnown = before ? comparisonWith(before) : () => false;
  const stamps = inOrder(lines.stamps);
  const alternatives = inOrder(lines.alternatives);
  const records = new Map(before ? known?.records : []);
  let last = '';
  for (const fields of lines.records) {
    const id = idOf(fields);
    if (id <= last || !idPattern.test(id)) return null;
    last = id;
    const its: RecordLines = { fields, stamps: stamps.take(id), alternatives: alternatives.take(id) };
    if (isKnown(id, its)) continue;
    const record = readRecord(id, its);
    if (record === null) return null;
    records.set(id, record);
  }
  if (!stamps.isAtEnd() || !alternatives.isAtEnd()) return null;
  if (records.size > lines.records.length) keepOnly(records, new Set(lines.records.map(idOf)));
  return records;
}

function keepOnly(records: Map<RecordId, StampedRecord>, ids: ReadonlySet<RecordId>): void {
  for (const id of records.keys()) if (!ids.has(id)) records.delete(id);
}

/** A record's line in each section; null where it has none. */
type RecordLines = {
  readonly fields: Line;
  readonly stamps: Line | null;
  readonly alternatives: Line | null;
};

/** Says of one record after the other, in order, whether the lines of another text have the same of it. */
function comparisonWith(lines: BoardLines): (id: RecordId, its: RecordLines) => boolean {
  const fields = inOrder(lines.records);
  const stamps = inOrder(lines.stamps);
  const alternatives = inOrder(lines.alternatives);
  return (id, its) => {
    // Each is asked, to be at the next record's lines afterwards.
    const same = [
      fields.has(id, its.fields),
      stamps.has(id, its.stamps),
      alternatives.has(id, its.alternatives),
    ];
    return !same.includes(false);
  };
}

/** A section's lines, to be gone through in the order of their ids. */
function inOrder(lines: readonly Line[]) {
  let at = 0;
  return {
    /** The next line, if it is the one of `id`. */
    take(id: RecordId): Line | null {
      const line = lines[at];
      if (line === undefined || !isLineOf(id, line)) return null;
      at += 1;
      return line;
    },
    /** Whether the line of `id` is that one, or there is none either. Those before it are passed over. */
    has(id: RecordId, wanted: Line | null): boolean {
      while (at < lines.length && lines[at] !== wanted && idOf(lines[at] as Line) < id) at += 1;
      if (wanted === null) return !isLineOf(id, lines[at]);
      const isThere = lines[at] === wanted;
      if (isThere) at += 1;
      return isThere;
    },
    isAtEnd: (): boolean => at === lines.length,
  };
}

function readRecord(id: RecordId, its: RecordLines): StampedRecord | null {
  const fields = parse(valueIn(its.fields, id));
  const stamps = its.stamps === null ? {} : parse(valueIn(its.stamps, id));
  if (!isAnyRecord(fields) || !areStamps(stamps)) return null;
  const alternatives = its.alternatives === null ? {} : readAlternatives(id, its.alternatives);
  if (alternatives === null) return null;
  const record = toRecord(fields, stamps, alternatives);
  return recordProblem(id, record) === null ? record : null;
}

function readAlternatives(id: RecordId, line: Line): StampedRecord['alternatives'] | null {
  const alternatives = parse(valueIn(line, id));
  if (!areAlternatives(alternatives) || untamePath({ alternatives: { [id]: alternatives } }) !== null)
    return null;
  return alternatives;
}

function readDeletions({ deleted }: BoardLines): Board['deleted'] | null {
  const stamps = new Map<RecordId, Stamp>();
  for (const line of deleted) {
    const id = idOf(line);
    const stamp = parse(valueIn(line, id));
    if (!idPattern.test(id) || !isStampValue(stamp)) return null;
    stamps.set(id, stamp);
  }
  return stamps;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
