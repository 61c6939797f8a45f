import { isLive } from '@shared/domain/queries';
import { nextVisit, placesOf, type Visit } from '@shared/domain/visit';
import type { BoardView } from '@shared/model/records';
import { createStore, type Store } from '../../store/createStore';

/** What somebody chose for the next visit, until the window closes; what they did not is as on the last one. */
export const visitChoice: Store<Partial<Visit>> = createStore<Partial<Visit>>({});

/** The visit that the card is for. A choice from another board, or of what has gone since, does not count. */
export function visitOf(view: BoardView, { place, people }: Partial<Visit>): Visit {
  const usual = nextVisit(view);
  const isKnown = place === '' || (place !== undefined && placesOf(view).includes(place));
  const there = people?.filter((id) => view.get(id)?.type === 'person' && isLive(view.get(id)));
  const areKnown = there !== undefined && there.length === people?.length;
  return { place: isKnown ? place : usual.place, people: areKnown ? there : usual.people };
}

/** The visit that the card is for now. */
export const chosenVisit = (view: BoardView): Visit => visitOf(view, visitChoice.get());
