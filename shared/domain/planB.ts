import type { BoardView, Card } from '../model/records';
import { cardById, isLive } from './queries';

/**
 * The cause that an action answers and that nobody can change, as long as the action has no plan B: instead of a fix
 * there is to be a way round. Null if none asks for one.
 */
export function asksPlanB(view: BoardView, { links, plans }: Card): Card | null {
  if (plans?.b !== undefined) return null;
  for (const id of Object.keys(links ?? {})) {
    const cause = cardById(view, id);
    if (isLive(cause) && cause?.place.column === 'cause' && cause.canChange === false) return cause;
  }
  return null;
}
