import type { Command, SingleCommand } from '@shared/domain/commands';
import type { RecordId } from '@shared/model/ids';
import { levelAfter, levelAt, pastedLines, placeOf, type Row } from './outlineRows';

/** What becomes of a card's outline, as commands: each is one step to undo. `card` is the card's id. */

const adding = (
  card: RecordId,
  row: Pick<Row, 'line' | 'text' | 'level'>,
  after: string | null,
): SingleCommand => ({
  type: 'card/add-line',
  id: card,
  line: row.line,
  text: row.text,
  level: row.level,
  after,
});

/** Writes a line; one that is new is added where it was opened. */
export const writing = (card: RecordId, rows: readonly Row[], row: Row, text: string): SingleCommand =>
  row.isNew
    ? adding(card, { ...row, text }, above(rows, placeOf(rows, row)))
    : { type: 'card/set-line', id: card, line: row.line, text };

/** Cuts a line in two: what was after the caret becomes a line of its own, by the name of `line`. */
export const splitting = (
  card: RecordId,
  rows: readonly Row[],
  row: Row,
  [before, after]: readonly [string, string],
  line: string,
): Command => ({
  type: 'batch',
  commands: [
    writing(card, rows, row, before),
    adding(card, { line, text: after, level: levelAfter(row) }, row.line),
  ],
});

/** Adds lines that were pasted into `row`, in its place if it is new, after it if it is not. Null for no lines. */
export function pasting(
  card: RecordId,
  rows: readonly Row[],
  row: Row,
  text: string,
  mintLine: () => string,
): { readonly command: Command; readonly last: string } | null {
  const start = placeOf(rows, row);
  let after = row.isNew ? above(rows, start) : row.line;
  let level = row.isNew ? row.level : levelAfter(row);
  const commands = pastedLines(text).map((words) => {
    const line = mintLine();
    const command = adding(card, { line, text: words, level }, after);
    after = line;
    level = Math.max(1, level);
    return command;
  });
  return after === null || commands.length === 0
    ? null
    : { command: { type: 'batch', commands }, last: after };
}

/** Moves a line up or down by one, as deep as the line above it there allows; null at either end. */
export function moving(card: RecordId, rows: readonly Row[], row: Row, by: 1 | -1): SingleCommand | null {
  const to = placeOf(rows, row) + by;
  if (to < 0 || to >= rows.length) return null;
  const others = rows.filter((other) => other.line !== row.line);
  const level = levelAt(others, to, row.level);
  return { type: 'card/move-line', id: card, line: row.line, level, after: above(others, to) };
}

const above = (rows: readonly Row[], index: number): string | null => rows[index - 1]?.line ?? null;
