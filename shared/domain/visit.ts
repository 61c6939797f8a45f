import type { RecordId } from '../model/ids';
import type { BoardView } from '../model/records';
import { isSameName } from './isSameName';
import { nameKey } from './nameKey';
import { peopleOf, retrosOf } from './queries';

/** Where one is about to go, and with whom. */
export type Visit = {
  /** As it is written on retrospectives; empty where nobody says. */
  readonly place: string;
  readonly people: readonly RecordId[];
};

/** Whether two names of a place mean the same one: « Chez Mamie » and « chez mamie » do. An empty name means none. */
export function isSamePlace(a: string | undefined, b: string | undefined): boolean {
  return nameKey(a ?? '') !== '' && isSameName(a ?? '', b ?? '');
}

/** The places one has been to, the last one first, each once and as it was written last. */
export function placesOf(view: BoardView): readonly string[] {
  const places = new Map<string, string>();
  for (const { location = '' } of retrosOf(view)) {
    const key = nameKey(location);
    if (key !== '' && !places.has(key)) places.set(key, location.trim());
  }
  return [...places.values()];
}

/** A visit like the last one: to the place of the last retrospective that has one, with those who were there; else with all. */
export function nextVisit(view: BoardView): Visit {
  const [last] = retrosOf(view);
  const everybody = peopleOf(view).map(({ id }) => id);
  const present = everybody.filter((id) => last?.present?.[id]);
  return { place: placesOf(view)[0] ?? '', people: present.length > 0 ? present : everybody };
}
