import type { Board } from '../../shared/crdt/board';
import { type Dot, dotOf, type RawRecord, versionsOf } from './versions';

/** Something that somebody wrote on one machine, and what that machine knew then: the soak's own account of it. */
export type Write =
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly path: string;
      readonly dot: Dot;
      readonly value: string;
      /** The writes that it knowingly took the place of. */
      readonly replaced: readonly Dot[];
    }
  | {
      readonly kind: 'delete';
      readonly id: string;
      readonly dot: Dot;
      /** Every write in the record that whoever deleted it had before them. */
      readonly replaced: readonly Dot[];
    };

/** What a command wrote, by a look at the board before and after it. */
export function writesBetween(before: Board, after: Board, ids: Iterable<string>): Write[] {
  return [...ids].flatMap((id) => [
    ...fieldWrites(id, before.records.get(id), after.records.get(id)),
    ...deleteWrites(id, before, after),
  ]);
}

function fieldWrites(id: string, before: RawRecord | undefined, after: RawRecord | undefined): Write[] {
  if (!after || before === after) return [];
  const known = before ? versionsOf(before) : new Map<string, never>();
  return [...versionsOf(after)].flatMap(([path, [shown]]): Write[] => {
    const old = known.get(path) ?? [];
    if (!shown || old[0]?.dot === shown.dot) return [];
    return [{ kind: 'field', id, path, ...shown, replaced: old.map(({ dot }) => dot) }];
  });
}

function deleteWrites(id: string, before: Board, after: Board): Write[] {
  const deletion = after.deleted.get(id);
  if (deletion === undefined || deletion === before.deleted.get(id)) return [];
  const seen = before.records.get(id);
  const replaced = seen ? [...versionsOf(seen).values()].flat().map(({ dot }) => dot) : [];
  return [{ kind: 'delete', id, dot: dotOf(deletion), replaced }];
}
