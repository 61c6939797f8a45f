import type { RecordId } from '../model/ids';
import { decodeUtf8, encodeUtf8 } from '../utf8';

/**
 * A board file cut where docs/format.md has it begin a section: its head, and the entries of each section, which are
 * still to be read. If the head and every entry are JSON by themselves then the whole is, and says just that: a line
 * break cannot stand inside a string, and JSON can be read in one way only.
 */
export type BoardSections = {
  /** What stands before the sections, made an object of its own by a section without entries. */
  readonly head: string;
  readonly records: Section;
  readonly alternatives: Section;
  readonly stamps: Section;
  readonly deleted: Section;
  readonly sum: string;
  /** What the sum is taken over. */
  readonly summed: Uint8Array;
};

/** The entries of a section, each in a line of its own, with the line break before the first one. */
export type Section = Uint8Array;

/** `"<id>":<value>` */
export type Line = string;

export const lineBreak = 0x0a;
export const comma = 0x2c;
const closingBrace = 0x7d;
const quote = 0x22;

const openingOf = (name: string): Uint8Array => encodeUtf8(`\n"${name}":{`);
const recordsOpening = openingOf('records');
const laterOpenings = ['deleted', 'stamps', 'alternatives'].map(openingOf);

/**
 * The sections of a file, or null if it is not laid out like that. All but the records are looked for from the end, so
 * that the records, which are most of it, need not be gone through.
 */
export function cutIntoSections(bytes: Uint8Array): BoardSections | null {
  const last = bytes.lastIndexOf(closingBrace, bytes.lastIndexOf(closingBrace) - 1);
  const sum = /^\},"sum":"([\w+/=-]*)"\n\}\n$/.exec(decodeUtf8(bytes.subarray(last)) ?? '')?.[1];
  if (sum === undefined) return null;
  const sections: Section[] = [];
  let end = last;
  for (const opening of laterOpenings) {
    const start = lastLineLike(bytes, opening, end);
    if (start < 0 || !startsWith(bytes, closing, start - closing.length)) return null;
    sections.push(bytes.subarray(start + opening.length, end));
    end = start - closing.length;
  }
  const recordsAt = firstLineLike(bytes, recordsOpening);
  const headEnd = recordsAt + recordsOpening.length;
  const head = decodeUtf8(bytes.subarray(0, headEnd));
  if (recordsAt < 0 || headEnd > end || head === null) return null;
  const [deleted, stamps, alternatives] = sections as [Section, Section, Section];
  return {
    head: `${head}}}`,
    records: bytes.subarray(headEnd, end),
    alternatives,
    stamps,
    deleted,
    sum,
    summed: bytes.subarray(0, last + closing.length),
  };
}

/** What ends a section that another one follows. */
const closing = encodeUtf8('},');

/** Where the first line begins that starts like that, the line break before it included. */
function firstLineLike(bytes: Uint8Array, opening: Uint8Array): number {
  let at = bytes.indexOf(lineBreak);
  while (at >= 0 && !startsWith(bytes, opening, at)) at = bytes.indexOf(lineBreak, at + 1);
  return at;
}

/** Where the last such line before `end` begins. */
function lastLineLike(bytes: Uint8Array, opening: Uint8Array, end: number): number {
  let at = bytes.lastIndexOf(lineBreak, end);
  while (at >= 0 && !startsWith(bytes, opening, at)) at = at > 0 ? bytes.lastIndexOf(lineBreak, at - 1) : -1;
  return at;
}

function startsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  for (let index = 0; index < start.length; index += 1) {
    if (bytes[at + index] !== start[index]) return false;
  }
  return true;
}

/** Goes through the lines of a section in their order, and never past one that is no entry of its own. */
export type LineReader = {
  /** The id in the next line; null where there is none. */
  nextId(): RecordId | null;
  /** The JSON text of the entry of `id`, if that is the next line, which is then behind. */
  take(id: RecordId): string | null;
  isAtEnd(): boolean;
};

/** (No class: between two boards nothing of one is left, and the engine forgets what it had learnt of it.) */
export function readLines(section: Section): LineReader {
  const decoded = decodeUtf8(section);
  const text = decoded === '' || decoded?.startsWith('\n') ? decoded : '\n';
  /** Where the next line begins; behind the text if there is none. */
  let at = 1;
  let next = idAt(text, at);
  const goOn = (lineStart: number): void => {
    at = lineStart;
    next = idAt(text, at);
  };
  return {
    nextId: () => next,
    take(id) {
      if (id !== next) return null;
      const start = at + id.length + 3;
      const lineEnd = text.indexOf('\n', start);
      if (lineEnd < 0) {
        goOn(text.length + 1);
        return text.slice(start);
      }
      if (text.charCodeAt(lineEnd - 1) !== comma) return null;
      goOn(lineEnd + 1);
      return text.slice(start, lineEnd - 1);
    },
    isAtEnd: () => at > text.length,
  };
}

/** The id in the line that begins there. */
function idAt(text: string, lineStart: number): RecordId | null {
  const end = text.charCodeAt(lineStart) === quote ? text.indexOf('":', lineStart) : -1;
  return end < 0 ? null : text.slice(lineStart + 1, end);
}

export const idOf = (line: Line): RecordId => line.slice(1, line.indexOf('":'));

export const isLineOf = (id: RecordId, line: Line | undefined): boolean =>
  line?.startsWith('"') === true && line.startsWith(id, 1) && line.startsWith('":', id.length + 1);

/** The JSON text of the entry of `id`. */
export const valueIn = (line: Line, id: RecordId): string => line.slice(id.length + 3);
