import { type CascadeLine, levelsBelow, outlineOf } from '@shared/domain/cascade';
import type { Card } from '@shared/model/records';

/** A line that has been opened and not been written yet. It has its name already: written, it is the same row. */
export type NewLine = {
  readonly line: string;
  /** The line it follows; null for the first place. */
  readonly after: string | null;
  readonly level: number;
};

export type Row = Pick<CascadeLine, 'line' | 'text' | 'level' | 'isCut'> & { readonly isNew: boolean };

/** The lines of a card as they are edited, with the new one among them until it is one of the card's. */
export function outlineRows(card: Card, opened: NewLine | null): readonly Row[] {
  const rows: Row[] = outlineOf(card).map(({ line, text, level, isCut }) => ({
    line,
    text,
    level,
    isCut,
    isNew: false,
  }));
  if (opened === null || rows.some(({ line }) => line === opened.line)) return rows;
  const above = opened.after === null ? 0 : rows.findIndex(({ line }) => line === opened.after) + 1;
  const at = above === 0 && opened.after !== null ? rows.length : above;
  rows.splice(at, 0, {
    line: opened.line,
    text: '',
    level: levelAt(rows, at, opened.level),
    isCut: false,
    isNew: true,
  });
  return rows;
}

/** Where a line stands among the rows, which are drafts: they are other objects after each change. */
export const placeOf = (rows: readonly Row[], row: Row): number =>
  rows.findIndex(({ line }) => line === row.line);

/** A level as near to the wanted one as the line above allows. */
export function levelAt(rows: readonly Row[], index: number, level: number): number {
  const { least, most } = levelsBelow(rows[index - 1]);
  return Math.min(most, Math.max(least, level));
}

/** Where a new line after this one begins: below what set everything off, beside all others. */
export const levelAfter = (row: Pick<Row, 'level'> | undefined): number => (row ? Math.max(1, row.level) : 0);

/** What was pasted, line by line, without what marks the items of a list. */
export const pastedLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]\s+|\d+[.)]\s+)?/, '').trim())
    .filter((line) => line !== '');
