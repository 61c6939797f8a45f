import { compareText } from '../json';
import type { RecordId } from '../model/ids';
import { decodeUtf8 } from '../utf8';
import { comma, idOf, isLineOf, type Line, lineBreak, type Section, valueIn } from './boardLines';

/** What stands in the lines that a section has and another one has not, as JSON by their ids; null for a line that is gone. */
type ChangedLines = ReadonlyMap<RecordId, string | null>;

/**
 * What a section says otherwise than one that is known. Both are gone through side by side, byte for byte: what is not
 * in the outcome is the same in both. Null where the lines are not one entry each, in the order of their ids.
 */
export function changedLines(section: Section, known: Section): ChangedLines | null {
  if (!isMadeOfLines(section) || !isMadeOfLines(known)) return null;
  const changed = new Map<RecordId, string | null>();
  const theirBytes = viewOf(section);
  const myBytes = viewOf(known);
  let theirs = Math.min(1, section.length);
  let mine = Math.min(1, known.length);
  while (theirs < section.length || mine < known.length) {
    const same = sameBytes(theirBytes, theirs, myBytes, mine);
    const skipped = lineStart(section, theirs, theirs + same) - theirs;
    theirs += skipped;
    mine += skipped;
    const line = lineAt(section, theirs);
    const before = lineAt(known, mine);
    const order = compareLines(line, before);
    if (order > 0) changed.set(idOf(before), null);
    else {
      const id = idOf(line);
      // A known line comes after it: it is in order if it comes after the line before it.
      if (!isLineOf(id, line) || (order < 0 && id <= idBefore(section, theirs))) return null;
      if (line !== before) changed.set(id, valueIn(line, id));
      theirs = nextLine(section, theirs);
    }
    if (order >= 0) mine = nextLine(known, mine);
  }
  return changed;
}

const isMadeOfLines = (section: Section): boolean =>
  section.length === 0 || (section[0] === lineBreak && section.at(-1) !== lineBreak);

/** How many bytes are the same from there on: sixteen at a time, which is five times as fast as one by one. */
function sameBytes(a: DataView, inA: number, b: DataView, inB: number): number {
  const length = Math.min(a.byteLength - inA, b.byteLength - inB);
  let same = 0;
  while (same + 16 <= length && are16Same(a, inA + same, b, inB + same)) same += 16;
  while (same < length && a.getUint8(inA + same) === b.getUint8(inB + same)) same += 1;
  return same;
}

const are16Same = (a: DataView, inA: number, b: DataView, inB: number): boolean =>
  (differ(a, inA, b, inB) |
    differ(a, inA + 4, b, inB + 4) |
    differ(a, inA + 8, b, inB + 8) |
    differ(a, inA + 12, b, inB + 12)) ===
  0;

/** 0 if the four bytes are the same. */
const differ = (a: DataView, inA: number, b: DataView, inB: number): number =>
  a.getInt32(inA, true) ^ b.getInt32(inB, true);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the line begins that `at` lies in; looks no further back than `from`, where a line begins. */
function lineStart(section: Section, from: number, at: number): number {
  let start = at;
  while (start > from && section[start - 1] !== lineBreak) start -= 1;
  return start;
}

/** Where the entry ends that begins there, without the comma after it; -1 if no comma is there. */
function lineEnd(section: Section, start: number): number {
  const end = section.indexOf(lineBreak, start);
  if (end < 0) return section.length;
  return section[end - 1] === comma ? end - 1 : -1;
}

/** Nothing at the end of a section; nor where a line is none, which is then refused as soon as the other section ends. */
const lineAt = (section: Section, start: number): Line =>
  decodeUtf8(section.subarray(start, Math.max(start, lineEnd(section, start)))) ?? '';

function nextLine(section: Section, start: number): number {
  const end = lineEnd(section, start);
  return end === section.length ? end : end + 2;
}

const idBefore = (section: Section, start: number): RecordId =>
  start <= 1 ? '' : idOf(lineAt(section, lineStart(section, 1, start - 1)));

/** By their ids; the end of a section comes after all of them. */
function compareLines(a: Line, b: Line): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return compareText(idOf(a), idOf(b));
}
