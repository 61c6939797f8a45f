import type { MintId, RecordId } from '../model/ids';
import type { Person } from '../model/records';
import type { SingleCommand } from './commands';
import { isSameName } from './isSameName';

/** Whoever goes by a name, as to type it once more is to mean them; if nobody does, also what makes them. */
export function personCalled(
  people: readonly Person[],
  name: string,
  mintId: MintId,
): { readonly id: RecordId; readonly add: SingleCommand | null } {
  const known = people.find((person) => isSameName(person.name, name));
  if (known) return { id: known.id, add: null };
  const id = mintId('p');
  return { id, add: { type: 'person/add', id, name } };
}
