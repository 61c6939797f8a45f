import { describe, expect, it } from 'vitest';
import { boardView } from '../model/boardView';
import { cardFields, setting, smallBoard, written } from '../testing/writers';
import type { Board } from './board';
import { decodeBoard } from './decodeBoard';
import { encodeBoard } from './encodeBoard';
import { adoptable, handEdits } from './handEdits';
import { mergeBoards } from './merge';

const noSum = (): string => '';
const known = written(smallBoard, 'leoc2', 1, [
  setting('c_1', 'notes', 'Again'),
  setting('c_1', 'affected/nap', true),
  { kind: 'create', id: 'c_2', fields: cardFields('a1', 'Tea on the floor') },
]);

/** The file after somebody changed its text. */
function edited(change: (text: string) => string, board: Board = known): Board {
  const text = encodeBoard(board, noSum);
  const changed = change(text);
  expect(changed).not.toBe(text);
  const read = decodeBoard(changed, noSum);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.board;
}

const without = (text: string, start: string): string =>
  text.replace(new RegExp(`^${start}.*,\n`, 'm'), '').replace(new RegExp(`,\n${start}.*?(?=\\},?\n)`), '');

/** What we hold after taking the file in. */
const adopted = (ours: Board, file: Board): Board =>
  mergeBoards(ours, written(adoptable(known, file), 'ana7f', 10, handEdits(known, file))).board;

describe('[F29] a hand edit', () => {
  it('of a value is an edit made now', () => {
    const file = edited((text) => text.replace('Tea on', 'Milk on').replace('"nap":true', '"bath":true'));
    expect(handEdits(known, file)).toEqual([
      setting('c_1', 'affected/nap', undefined),
      setting('c_1', 'affected/bath', true),
      setting('c_2', 'title', 'Milk on the floor'),
    ]);
    expect(boardView(adopted(known, file)).get('c_2')).toMatchObject({ title: 'Milk on the floor' });
    expect(adopted(known, file).records.get('c_2')?.alternatives).toEqual({});
  });

  it('does not overwrite what we wrote meanwhile', () => {
    const file = edited((text) => text.replace('Tea on', 'Milk on'));
    const ours = written(known, 'zoe33', 5, [setting('c_2', 'title', 'Ours')]);
    expect(adopted(ours, file).records.get('c_2')).toMatchObject({
      fields: { title: 'Milk on the floor' },
      alternatives: { title: [{ value: 'Ours' }] },
    });
  });

  it('that takes a record’s line out puts it into the bin', () => {
    const file = edited((text) => without(text, '"c_2":\\{"type"'));
    expect(handEdits(known, file)).toEqual([{ kind: 'delete', id: 'c_2' }]);
    const view = boardView(adopted(known, file));
    expect(view.get('c_2')).toMatchObject({ title: 'Tea on the floor' });
    expect(view.get('c_2')?.binnedAt).not.toBeNull();
  });

  it('that adds a record without a stamp needs no edit: the merge takes it in', () => {
    const file = edited((text) =>
      text.replace('"records":{', '"records":{\n"c_0":{"type":"person","name":"Zoé"},'),
    );
    expect(handEdits(known, file)).toEqual([]);
    expect(boardView(adopted(known, file)).get('c_0')).toMatchObject({ name: 'Zoé', binnedAt: null });
  });

  it('is not what a program wrote with stamps of its own', () => {
    const theirs = written(known, 'leoc2', 3, [
      setting('c_1', 'notes', undefined),
      setting('c_2', 'title', 'His'),
      { kind: 'create', id: 'c_3', fields: cardFields('a2') },
    ]);
    expect(handEdits(known, theirs)).toEqual([]);
  });

  it('[F12] is not what half a file lacks', () => {
    const half = edited((text) => without(text, '"c_2":\\{"type"').replace('Again', 'And again'));
    expect(handEdits(known, half)).toEqual([setting('c_1', 'notes', 'And again')]);
    const older = written(smallBoard, 'zoe33', 1, [setting('c_1', 'notes', 'Older')]);
    expect(handEdits(known, older)).toEqual([]);
  });

  it('finds nothing in what did not change', () => {
    expect(handEdits(known, known)).toEqual([]);
  });
});
