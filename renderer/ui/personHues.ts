import type { RecordId } from '@shared/model/ids';
import { createStore, type Store } from '../store/createStore';

const hues = 6;

/** Everybody on the open board, those who left included, in the order they came. */
export const household: Store<readonly RecordId[]> = createStore<readonly RecordId[]>([]);

/**
 * Which of the six hues is a person's: by the order in which people came, so that the first six differ, and it is the
 * same on every machine. Somebody unknown gets the last one.
 */
export function hueOf(id: RecordId, people: readonly RecordId[]): number {
  const index = people.indexOf(id);
  return (index < 0 ? hues - 1 : index) % hues;
}
