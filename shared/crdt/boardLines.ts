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

const openings = ['records', 'alternatives', 'stamps', 'deleted'].map((name) => encodeUtf8(`\n"${name}":{`));

/** The sections of a file, or null if it is not laid out like that. */
export function cutIntoSections(bytes: Uint8Array): BoardSections | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const opening of openings) {
    const found = indexOfLine(bytes, opening, at);
    if (found < 0) return null;
    ends.push(found - closing.length);
    at = found + opening.length;
    starts.push(at);
  }
  const [, ...closed] = ends;
  const last = bytes.indexOf(closingBrace, at);
  if (last < 0 || !closed.every((end) => startsWith(bytes, closing, end))) return null;
  const sum = /^\},"sum":"([\w+/=-]*)"\n\}\n$/.exec(decodeUtf8(bytes.subarray(last)) ?? '')?.[1];
  const head = decodeUtf8(bytes.subarray(0, starts[0]));
  if (sum === undefined || head === null) return null;
  const section = (index: number): Section => bytes.subarray(starts[index], [...closed, last][index]);
  return {
    head: `${head}}}`,
    records: section(0),
    alternatives: section(1),
    stamps: section(2),
    deleted: section(3),
    sum,
    summed: bytes.subarray(0, last + closing.length),
  };
}

/** What ends a section that another one follows. */
const closing = encodeUtf8('},');

/** Where a line begins like that, the line break before it included. */
function indexOfLine(bytes: Uint8Array, opening: Uint8Array, from: number): number {
  let at = bytes.indexOf(lineBreak, from);
  while (at >= 0 && !startsWith(bytes, opening, at)) at = bytes.indexOf(lineBreak, at + 1);
  return at;
}

function startsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  for (let index = 0; index < start.length; index += 1) {
    if (bytes[at + index] !== start[index]) return false;
  }
  return true;
}

/** The lines of a section, or null if they are not one entry each. */
export function linesIn(section: Section): readonly Line[] | null {
  if (section.length === 0) return [];
  const text = decodeUtf8(section);
  if (!text?.startsWith('\n')) return null;
  const lines = text.slice(1).split(',\n');
  return lines.every((line) => line.startsWith('"') && !line.includes('\n')) ? lines : null;
}

export const idOf = (line: Line): RecordId => line.slice(1, line.indexOf('":'));

export const isLineOf = (id: RecordId, line: Line | undefined): boolean =>
  line?.startsWith('"') === true && line.startsWith(id, 1) && line.startsWith('":', id.length + 1);

/** The JSON text of the entry of `id`. */
export const valueIn = (line: Line, id: RecordId): string => line.slice(id.length + 3);
