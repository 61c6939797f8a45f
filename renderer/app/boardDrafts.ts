import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardStore } from '../store/boardStore';

const drafts = new WeakMap<BoardStore, Map<RecordId, Map<Column, string>>>();

/** What is being typed into the columns of a retrospective. It outlives a look at another one. */
export function boardDrafts(store: BoardStore, retro: RecordId): Map<Column, string> {
  const ofStore = drafts.get(store) ?? new Map<RecordId, Map<Column, string>>();
  drafts.set(store, ofStore);
  const ofRetro = ofStore.get(retro) ?? new Map<Column, string>();
  ofStore.set(retro, ofRetro);
  return ofRetro;
}
