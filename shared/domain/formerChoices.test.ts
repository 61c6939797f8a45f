import { expect, it } from 'vitest';
import { mergeBoards } from '../crdt/merge';
import { setting, smallBoard, written } from '../testing/writers';
import { boardChoices } from './choices';
import { rememberChoices, withFormerWriters } from './formerChoices';

const open = mergeBoards(
  written(smallBoard, 'ana7f', 1, [setting('c_1', 'title', 'Hers'), setting('c_1', 'notes', 'hers')]),
  written(smallBoard, 'leoc2', 2, [setting('c_1', 'title', 'His'), setting('c_1', 'notes', 'his')]),
).board;
const ids = ['c_1', 'r_1'];

it('knows whose the versions were that an undo has brought back, also after another choice was settled', () => {
  const first = rememberChoices(new Map(), boardChoices(open), ids);
  const settled = written(open, 'zoe33', 3, [setting('c_1', 'title', 'His')]);
  const former = rememberChoices(first, boardChoices(settled), ids);
  const reopened = written(settled, 'zoe33', 4, [
    { kind: 'set', id: 'c_1', path: 'title', value: 'His', beside: ['Hers'] },
  ]);
  const found = boardChoices(reopened);
  expect(found.get('c_1')).toMatchObject([{ path: 'notes' }, { shown: { replica: 'zoe33' } }]);
  expect(withFormerWriters(found, former, ids).get('c_1')).toMatchObject([
    { path: 'notes', shown: { replica: 'leoc2' }, others: [{ replica: 'ana7f' }] },
    { path: 'title', shown: { replica: 'leoc2' }, others: [{ replica: 'ana7f' }] },
  ]);
});

it('leaves alone what two people have written since', () => {
  const former = rememberChoices(new Map(), boardChoices(open), ids);
  const again = mergeBoards(
    written(open, 'ana7f', 5, [setting('c_1', 'title', 'His')]),
    written(open, 'zoe33', 6, [setting('c_1', 'title', 'Hers')]),
  ).board;
  const found = boardChoices(again);
  expect(withFormerWriters(found, former, ids).get('c_1')).toEqual(found.get('c_1'));
});
