import { isJsonObject, parseJson, untamePath } from '../json';
import { copyOf } from '../layeredMap';
import { headerSchema } from '../model/boardFile';
import { idPattern, type RecordId } from '../model/ids';
import { atOnce, type Steps } from '../steps';
import { type Board, formatVersion, type StampedRecord } from './board';
import { type BoardSections, cutIntoSections, type LineReader, readLines } from './boardLines';
import { changedLines } from './changedLines';
import { isStampValue } from './checkFile';
import { withoutSections } from './fileToBoard';
import { knownSections, rememberFile } from './knownSections';
import { readRecord } from './readRecord';
import type { Stamp } from './stamp';

/** A board with the sum its file has, and what that should be the sum of. */
type ReadFile = { readonly board: Board } & Pick<BoardSections, 'sum' | 'summed'>;

/**
 * The board in a file of our own layout, read line by line. Where `known` was read from the same lines, or written as
 * them, its records are taken as they are. Null where anything is out of the ordinary: then the file is to be read as a
 * whole, which gives the same board, or says what is wrong.
 */
export const decodeLines = (bytes: Uint8Array, known: Board | null): ReadFile | null =>
  atOnce(decodingLines(bytes, known));

/** As `decodeLines`, in steps. */
export function* decodingLines(bytes: Uint8Array, known: Board | null): Steps<ReadFile | null> {
  const sections = cutIntoSections(bytes);
  const head = sections && readHead(sections.head);
  const before = known && knownSections(known);
  const content = head && (known && before ? readChanges(sections, known, before) : yield* readAll(sections));
  if (!content) return null;
  const { records, deleted, isAsRead } = content;
  const board = { ...head, records, deleted };
  // Only then are lines that another file has in common with this one those of the same records.
  if (isAsRead) rememberFile(board, sections);
  return { board, sum: sections.sum, summed: sections.summed };
}

function readHead(text: string): Omit<Board, 'records' | 'deleted'> | null {
  // Git or an editor has changed the ends of lines, which the sum is not to notice.
  if (text.includes('\r')) return null;
  const head = parseJson(text);
  const header = headerSchema.safeParse(head);
  if (!isJsonObject(head) || !header.success || untamePath(head) !== null) return null;
  const { version, minReader, id } = header.data;
  return minReader > formatVersion ? null : { version, minReader, id, extra: withoutSections(head) };
}

type Content = Pick<Board, 'records' | 'deleted'> & {
  /** Whether every line says just what its record holds. */
  readonly isAsRead: boolean;
};

/** So many lines are read in one step. */
const linesAStep = 200;

function* readAll(sections: BoardSections): Steps<Content | null> {
  const fields = readLines(sections.records);
  const stamps = readLines(sections.stamps);
  const alternatives = readLines(sections.alternatives);
  const records = new Map<RecordId, StampedRecord>();
  let isAsRead = true;
  let last = '';
  for (let id = fields.nextId(); id !== null; id = fields.nextId()) {
    if (id <= last) return null;
    last = id;
    const lines = { fields: fields.take(id), stamps: stamps.take(id), alternatives: alternatives.take(id) };
    const read = readRecord(id, lines);
    if (!read?.record) return null;
    records.set(id, read.record);
    isAsRead &&= read.isAsRead;
    if (records.size % linesAStep === 0) yield;
  }
  if (!fields.isAtEnd() || !stamps.isAtEnd() || !alternatives.isAtEnd()) return null;
  const deletions = entriesIn(readLines(sections.deleted));
  const deleted = deletions && readDeletions(new Map(), deletions);
  return deleted && { records, deleted, isAsRead };
}

/** All that the lines of a section say, or null if they are not one entry each, in the order of their ids. */
function entriesIn(lines: LineReader): ReadonlyMap<RecordId, string> | null {
  const entries = new Map<RecordId, string>();
  let last = '';
  for (let id = lines.nextId(); id !== null; id = lines.nextId()) {
    const json = lines.take(id);
    if (json === null || id <= last) return null;
    last = id;
    entries.set(id, json);
  }
  return lines.isAtEnd() ? entries : null;
}

/** What `known` becomes by the lines that are not those of its own file. */
function readChanges(sections: BoardSections, known: Board, before: BoardSections): Content | null {
  const fields = changedLines(sections.records, before.records);
  const stamps = changedLines(sections.stamps, before.stamps);
  const alternatives = changedLines(sections.alternatives, before.alternatives);
  const deletions = changedLines(sections.deleted, before.deleted);
  if (!fields || !stamps || !alternatives || !deletions) return null;
  const records = copyOf(known.records);
  let isAsRead = true;
  for (const id of new Set([...fields.keys(), ...stamps.keys(), ...alternatives.keys()])) {
    const lines = { fields: fields.get(id), stamps: stamps.get(id), alternatives: alternatives.get(id) };
    const read = readRecord(id, lines, known.records.get(id));
    if (read === null) return null;
    if (read.record) records.set(id, read.record);
    else records.delete(id);
    isAsRead &&= read.isAsRead;
  }
  const deleted = readDeletions(known.deleted, deletions);
  return deleted && { records, deleted, isAsRead };
}

function readDeletions(
  known: Board['deleted'],
  changes: ReadonlyMap<RecordId, string | null>,
): Board['deleted'] | null {
  const deleted = new Map<RecordId, Stamp>(known);
  for (const [id, json] of changes) {
    if (json === null) {
      deleted.delete(id);
      continue;
    }
    const stamp = parseJson(json);
    if (!idPattern.test(id) || !isStampValue(stamp)) return null;
    deleted.set(id, stamp);
  }
  return deleted;
}
