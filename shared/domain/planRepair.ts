import type { Edit } from '../crdt/edits';
import type { BoardView } from '../model/records';
import { liveCardIn } from './queries';

/**
 * What to write after a merge so that everything people wrote can be reached: a retrospective that one side put into
 * the bin while the other gave it a card comes back for that card. Empty if all is well, so that it is safe to ask
 * after every merge.
 */
export const planRepair = (view: BoardView): readonly Edit[] =>
  [...view.values()]
    .filter((record) => record.type === 'retro' && record.binnedAt !== null && liveCardIn(view, record.id))
    .map((retro): Edit => ({ kind: 'restore', id: retro.id }));
