import type { Edit } from '../crdt/edits';
import type { ReplicaId } from '../crdt/stamp';
import type { RecordId } from '../model/ids';
import type { BoardView, Person } from '../model/records';
import { setting } from './planning';
import { peopleOf } from './queries';

/**
 * What to write so that a machine's writes can be told from others' by the name of who uses it: one person at a time.
 * Empty if that is so already, or if that person is not on the board.
 */
export function planMachine(view: BoardView, replica: ReplicaId, person: RecordId): readonly Edit[] {
  const people = peopleOf(view);
  if (!people.some(({ id }) => id === person)) return [];
  const path = `machines/${replica}`;
  return people.flatMap(({ id, machines = {} }): readonly Edit[] => {
    const isTheirs = Object.hasOwn(machines, replica);
    if (isTheirs === (id === person)) return [];
    return [setting(id, path, isTheirs ? undefined : true)];
  });
}

/** The person who uses the machine that signs with this name, or null if nobody has said who it is. */
export const userOf = (view: BoardView, replica: ReplicaId): Person | null =>
  peopleOf(view).find(({ machines }) => machines && Object.hasOwn(machines, replica)) ?? null;
