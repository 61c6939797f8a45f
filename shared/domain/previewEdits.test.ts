import { describe, expect, it } from 'vitest';
import type { Edit } from '../crdt/edits';
import { boardView } from '../model/boardView';
import type { RecordView } from '../model/records';
import { cardFields, setting, smallBoard, written } from '../testing/writers';
import { previewEdits } from './previewEdits';

const binned = written(smallBoard, 'leoc2', 1, [{ kind: 'delete', id: 'c_1' }]);
const shown = ({ binnedAt, ...record }: RecordView) => ({ ...record, isBinned: binnedAt !== null });

describe('a preview', () => {
  it.each<[string, readonly Edit[]]>([
    ['a write to what is in the bin', [setting('c_1', 'title', 'Back')]],
    ['a write of what it holds already', [setting('c_1', 'title', 'Lunch at 13:30')]],
    ['a mark on what is in the bin', [setting('c_1', 'affected/nap', true)]],
    ['a restore', [{ kind: 'restore', id: 'c_1' }]],
    ['a restore of what is there', [{ kind: 'restore', id: 'r_1' }]],
    ['a deletion after a write', [setting('c_1', 'title', 'Back'), { kind: 'delete', id: 'c_1' }]],
    ['a new card', [{ kind: 'create', id: 'c_2', fields: cardFields('a1') }]],
    [
      'an object written whole',
      [setting('c_1', 'affected', { nap: true }), setting('c_1', 'affected', { bath: true })],
    ],
  ])('of %s is what a commit makes of it', (_name, edits) => {
    const previewed = [...previewEdits(boardView(binned), edits).values()].map(shown);
    const committed = [...boardView(written(binned, 'zoe33', 2, edits)).values()].map(shown);
    expect(previewed).toEqual(committed);
  });

  it('passes over records that are not there', () => {
    const view = boardView(binned);
    expect(previewEdits(view, [setting('c_9', 'title', 'x'), { kind: 'delete', id: 'c_9' }])).toEqual(view);
  });
});
