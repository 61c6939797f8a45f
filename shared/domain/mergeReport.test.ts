import { describe, expect, it } from 'vitest';
import type { Board } from '../crdt/board';
import type { Edit } from '../crdt/edits';
import { mergeBoards } from '../crdt/merge';
import { cardFields, setting, smallBoard, written } from '../testing/writers';
import { mergeReport } from './mergeReport';

const ana = (...edits: Edit[]) => written(smallBoard, 'ana7f', 5, edits);
const leo = (...edits: Edit[]) => written(smallBoard, 'leoc2', 6, edits);
const report = (mine: Board, theirs: Board) => {
  const { board, changed } = mergeBoards(mine, theirs);
  return mergeReport(mine, board, changed);
};
const place = (column: string, order = 'a1') => ({ retro: 'r_1', column, order });

describe('what a merge brought', () => {
  it('is new records, and whose they are', () => {
    const theirs = leo({ kind: 'create', id: 'c_2', fields: cardFields('a1', 'Nap at 15:00') });
    expect(report(smallBoard, theirs)).toEqual([
      { id: 'c_2', what: 'added', paths: [], writers: ['leoc2'], otherPlace: null },
    ]);
  });

  it('is fields that show something else, or have another version now', () => {
    expect(report(ana(setting('c_1', 'notes', 'x')), leo(setting('c_1', 'title', 'His')))).toEqual([
      { id: 'c_1', what: 'changed', paths: ['title'], writers: ['leoc2'], otherPlace: null },
    ]);
    const mineIsLater = report(leo(setting('c_1', 'title', 'His')), ana(setting('c_1', 'title', 'Hers')));
    expect(mineIsLater).toMatchObject([{ what: 'changed', paths: ['title'], writers: ['ana7f'] }]);
  });

  it('is what went into the bin, and what came back from it', () => {
    expect(report(smallBoard, leo({ kind: 'delete', id: 'c_1' }))).toMatchObject([
      { id: 'c_1', what: 'binned', writers: ['leoc2'] },
    ]);
    const revived = report(ana({ kind: 'delete', id: 'c_1' }), leo(setting('c_1', 'title', 'His')));
    expect(revived).toMatchObject([{ what: 'restored', paths: ['title'], writers: ['leoc2'] }]);
  });

  it('says where else a card would be that both sides moved, but not of places in one column', () => {
    const moved = report(
      ana(setting('c_1', 'place', place('cause'))),
      leo(setting('c_1', 'place', place('action'))),
    );
    expect(moved).toMatchObject([{ paths: ['place'], otherPlace: { column: 'cause' } }]);
    const sorted = report(
      ana(setting('c_1', 'place', place('happened', 'a1'))),
      leo(setting('c_1', 'place', place('happened', 'a2'))),
    );
    expect(sorted).toMatchObject([{ otherPlace: null }]);
  });

  it('is nothing where nobody would notice', () => {
    const same = [setting('c_1', 'title', 'Same')];
    expect(report(ana(...same), leo(...same))).toEqual([]);
    expect(report(ana({ kind: 'delete', id: 'c_1' }), leo({ kind: 'delete', id: 'c_1' }))).toEqual([]);
    const papa = { type: 'person', name: 'Papa' };
    const known = written(smallBoard, 'ana7f', 3, [{ kind: 'create', id: 'p_1', fields: papa }]);
    expect(report(known, written(known, 'leoc2', 4, [setting('p_1', 'machines/leoc2', true)]))).toEqual([]);
    expect(report(smallBoard, leo({ kind: 'create', id: 'x_1', fields: { type: 'unheard' } }))).toEqual([]);
  });
});
