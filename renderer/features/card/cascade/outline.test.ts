import type { Command } from '@shared/domain/commands';
import { planCommand } from '@shared/domain/planCommand';
import { previewEdits } from '@shared/domain/previewEdits';
import { cardById } from '@shared/domain/queries';
import type { BoardView } from '@shared/model/records';
import { aCard, aRetro, viewOf } from '@shared/testing/views';
import { describe, expect, it } from 'vitest';
import { moving, pasting, splitting, writing } from './outlineCommands';
import { levelAfter, outlineRows, pastedLines, type Row } from './outlineRows';

const empty = viewOf(aRetro('r_1', '2026-11-22'), aCard('c_1', 'r_1', 'happened', 'un'));
const carryOut = (view: BoardView, command: Command | null): BoardView => {
  const planned = command && planCommand(view, command, () => 'c_never');
  if (!planned?.ok) throw new Error(JSON.stringify(planned));
  return previewEdits(view, planned.value.edits);
};
/** A card with these lines: spaces in front of a text are its level. */
const cardWith = (...texts: readonly string[]): BoardView =>
  texts.reduce(
    (view, text, index) =>
      carryOut(view, {
        type: 'card/add-line',
        id: 'c_1',
        line: `l${index}`,
        text,
        level: text.length - text.trimStart().length,
      }),
    empty,
  );
const cardOf = (view: BoardView) => cardById(view, 'c_1') ?? aCard('c_1', 'r_1', 'happened', '');
const rowsOf = (view: BoardView, opened: Parameters<typeof outlineRows>[1] = null) =>
  outlineRows(cardOf(view), opened);
const told = (rows: readonly Row[]) => rows.map(({ text, level }) => ' '.repeat(level) + text);
const at = (rows: readonly Row[], index: number): Row => {
  const row = rows[index];
  if (!row) throw new Error(`No row ${index}`);
  return row;
};

describe('the rows of an outline', () => {
  it('are the lines, with one that was opened among them until it is written', () => {
    const view = cardWith('a', ' b', '  c');
    const opened = { line: 'l9', after: 'l1', level: 4 };
    expect(told(rowsOf(view, opened))).toEqual(['a', ' b', '  ', '  c']);
    const written = carryOut(view, writing('c_1', rowsOf(view, opened), at(rowsOf(view, opened), 2), 'new'));
    expect(told(rowsOf(written, opened))).toEqual(['a', ' b', '  new', '  c']);
    expect(rowsOf(written, opened).some(({ isNew }) => isNew)).toBe(false);
  });

  it('put a new line last when the one it followed has gone', () => {
    expect(told(rowsOf(cardWith('a', ' b'), { line: 'l9', after: 'gone', level: 1 }))).toEqual([
      'a',
      ' b',
      ' ',
    ]);
    expect(told(rowsOf(empty, { line: 'l9', after: null, level: 3 }))).toEqual(['']);
  });

  it('have one that set everything off, and the others below it', () => {
    expect(told(rowsOf(cardWith('   a', 'b', '    c')))).toEqual(['a', ' b', '    c']);
    expect([levelAfter(undefined), levelAfter({ level: 0 }), levelAfter({ level: 3 })]).toEqual([0, 1, 3]);
  });
});

describe('what is done with a line', () => {
  it('cuts it in two at the caret', () => {
    const view = cardWith('a', ' bc');
    const after = carryOut(view, splitting('c_1', rowsOf(view), at(rowsOf(view), 1), ['b', 'c'], 'l9'));
    expect(told(rowsOf(after))).toEqual(['a', ' b', ' c']);
  });

  it('moves it by one, no deeper than the line above it there allows', () => {
    const view = cardWith('a', ' b', '  c', '   d');
    const move = (index: number, by: 1 | -1) =>
      told(rowsOf(carryOut(view, moving('c_1', rowsOf(view), at(rowsOf(view), index), by))));
    expect(move(3, -1)).toEqual(['a', ' b', '  d', '  c']);
    expect(move(1, -1)).toEqual(['b', ' a', '  c', '   d']);
    expect(move(0, 1)).toEqual(['b', ' a', '  c', '   d']);
    expect(moving('c_1', rowsOf(view), at(rowsOf(view), 0), -1)).toBeNull();
    expect(moving('c_1', rowsOf(view), at(rowsOf(view), 3), 1)).toBeNull();
  });

  it('takes what was pasted as lines, after it or in the place of a new one', () => {
    let minted = 0;
    const mint = () => `n${minted++}`;
    const view = cardWith('a', ' b');
    const after = pasting('c_1', rowsOf(view), at(rowsOf(view), 0), '- x\n\n  2. y\r\n', mint);
    expect(told(rowsOf(carryOut(view, after?.command ?? null)))).toEqual(['a', ' x', ' y', ' b']);
    expect(after?.last).toBe('n1');

    const opened = { line: 'l9', after: null, level: 0 };
    const first = pasting('c_1', rowsOf(empty, opened), at(rowsOf(empty, opened), 0), 'x\ny', mint);
    expect(told(rowsOf(carryOut(empty, first?.command ?? null)))).toEqual(['x', ' y']);
    expect(pasting('c_1', rowsOf(view), at(rowsOf(view), 0), ' \n ', mint)).toBeNull();
  });

  it('reads the items of a list without their marks', () => {
    expect(pastedLines('• un\n- deux\n3) trois\n12 h 10 : faim\n-3 degrés')).toEqual([
      'un',
      'deux',
      'trois',
      '12 h 10 : faim',
      '-3 degrés',
    ]);
  });
});
