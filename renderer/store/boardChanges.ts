import type { BoardChoices } from '@shared/domain/choices';
import type { BoardChanges, Merge } from '@shared/ipc/contract';
import { copyOf } from '@shared/layeredMap';
import { settled } from '@shared/model/boardParts';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, RecordView } from '@shared/model/records';

/** The view with what main has published. */
export function withRecords(
  view: BoardView,
  records: readonly RecordView[],
  removed: readonly RecordId[],
): BoardView {
  const next = copyOf(view);
  for (const record of records) next.set(record.id, record);
  for (const id of removed) next.delete(id);
  return settled(next, { view, changed: [...records.map(({ id }) => id), ...removed] });
}

/** The fields with several versions, after what main has published. */
export function withChoices(choices: BoardChoices, changes: BoardChanges): BoardChoices {
  const ids = [...changes.records.map((record) => record.id), ...changes.removed];
  if (!ids.some((id) => choices.has(id) || changes.choices[id])) return choices;
  const next = new Map(choices);
  for (const id of ids) next.delete(id);
  for (const [id, list] of Object.entries(changes.choices)) next.set(id, list);
  return next;
}

/** What came from elsewhere, the latest last. So many are remembered, as in main. */
export const withMerge = (merges: readonly Merge[], merge: Merge): readonly Merge[] =>
  [...merges, merge].slice(-mostMerges);

const mostMerges = 50;

/** The records that nobody has had before their eyes since a merge changed them. */
export const withFresh = (fresh: ReadonlySet<RecordId>, merges: readonly Merge[]): ReadonlySet<RecordId> =>
  new Set([...fresh, ...merges.flatMap(({ records }) => records.map((record) => record.id))]);
