import type { Edit } from '../crdt/edits';
import type { RecordId } from '../model/ids';
import type { BoardView } from '../model/records';
import { err } from '../result';
import { type Planned, plan, setting } from './planning';

/** Deletes for good what is in the bin; what has come out of it meanwhile, or is gone, is left alone. */
export const planEmptyBin = (view: BoardView, ids: readonly RecordId[]): Planned =>
  plan(
    [...new Set(ids)]
      .filter((id) => typeof view.get(id)?.binnedAt === 'number')
      .map((id): Edit => ({ kind: 'forget', id, always: false })),
  );

/**
 * Forgets a person: their name, their colour, their machines, and where they are named by their record. What people wrote
 * in sentences stays. Records in the bin are not written, which would bring them back; what they hold is an identifier.
 */
export function planForget(view: BoardView, id: RecordId): Planned {
  const person = view.get(id);
  if (person?.type !== 'person') return err({ code: 'not-found', id });
  const edits: Edit[] = [];
  for (const record of view.values()) {
    if (record.binnedAt !== null) continue;
    if (record.type === 'retro' && record.present?.[id])
      edits.push(setting(record.id, `present/${id}`, undefined));
    if (record.type === 'breaker' && record.mayPull?.[id])
      edits.push(setting(record.id, `mayPull/${id}`, undefined));
    if (record.type !== 'card') continue;
    if (record.owners?.[id]) edits.push(setting(record.id, `owners/${id}`, undefined));
    if (record.author === id) edits.push(setting(record.id, 'author', undefined));
  }
  if (person.binnedAt === null) edits.push({ kind: 'delete', id });
  return plan([...edits, { kind: 'forget', id, always: true }]);
}

/** Whether edits delete something for good: nothing takes that back. */
export const isForGood = (edits: readonly Edit[]): boolean => edits.some(({ kind }) => kind === 'forget');
