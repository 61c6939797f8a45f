import type { RecordId } from '../model/ids';

/**
 * A board file cut at its line breaks, as docs/format.md lays it out: its head, and the entries of each section, which
 * are still to be read. If the head and every entry are JSON by themselves then the whole is, and says just that: a line
 * break cannot stand inside a string, and JSON can be read in one way only.
 */
export type BoardLines = {
  /** What stands before the sections, made an object of its own by a section without entries. */
  readonly head: string;
  readonly records: readonly Line[];
  readonly alternatives: readonly Line[];
  readonly stamps: readonly Line[];
  readonly deleted: readonly Line[];
  readonly sum: string;
};

/** `"<id>":<value>` */
export type Line = string;

/** The text in lines, or null if it is not laid out like that. */
export function cutIntoLines(text: string): BoardLines | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const mark of [
    '\n"records":{',
    '},\n"alternatives":{',
    '},\n"stamps":{',
    '},\n"deleted":{',
    '},"sum":"',
  ]) {
    const end = text.indexOf(mark, at);
    if (end < 0) return null;
    at = end + mark.length;
    ends.push(end);
    starts.push(at);
  }
  const sum = /^([\w+/=-]*)"\n\}\n$/.exec(text.slice(at))?.[1];
  const sections = starts.slice(0, -1).map((start, index) => linesIn(text.slice(start, ends[index + 1])));
  const [records, alternatives, stamps, deleted] = sections;
  if (!records || !alternatives || !stamps || !deleted || sum === undefined) return null;
  return { head: `${text.slice(0, ends[0])}"records":{}}`, records, alternatives, stamps, deleted, sum };
}

/** The lines of a section's text, or null if they are not one entry each. */
function linesIn(section: string): readonly Line[] | null {
  if (section === '') return [];
  const lines = section.slice(1).split('\n');
  const last = lines.length - 1;
  const isEntry = (line: string, index: number): boolean =>
    line.startsWith('"') && (index === last || line.endsWith(','));
  if (!section.startsWith('\n') || !lines.every(isEntry)) return null;
  return lines.map((line, index) => (index === last ? line : line.slice(0, -1)));
}

export const idOf = (line: Line): RecordId => line.slice(1, line.indexOf('":'));

export const isLineOf = (id: RecordId, line: Line | undefined): boolean =>
  line?.startsWith(id, 1) === true && line.startsWith('":', id.length + 1);

/** The JSON text of the entry of `id`. */
export const valueIn = (line: Line, id: RecordId): string => line.slice(id.length + 3);
