import type { RecordId } from '@shared/model/ids';
import { type PersonHue, personHues } from '@shared/model/people';
import type { Person } from '@shared/model/records';
import { createStore, type Store } from '../store/createStore';

type Member = Pick<Person, 'id' | 'hue'>;

/** Everybody on the open board, those who left included, in the order they came. */
export const household: Store<readonly Member[]> = createStore<readonly Member[]>([]);

/**
 * Which of the hues is a person's: the one that was chosen, or else by the order in which people came, so that the first
 * six differ, and it is the same on every machine. Somebody unknown gets the last one.
 */
export function hueOf(id: RecordId, people: readonly Member[]): number {
  const index = people.findIndex((person) => person.id === id);
  const chosen = personHues.indexOf(people[index]?.hue as PersonHue);
  if (chosen >= 0) return chosen;
  return (index < 0 ? personHues.length - 1 : index) % personHues.length;
}
