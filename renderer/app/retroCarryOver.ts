import { type CarriedAction, type CarryOver, carryOver } from '@shared/domain/carryOver';
import { retroById, retrosOf } from '@shared/domain/queries';
import { fromParts } from '@shared/model/boardParts';
import type { RecordId } from '@shared/model/ids';
import type { BoardStore } from '../store/boardStore';
import { localDay } from '../ui/dates';
import { derived } from './retroCards';

export type RetroCarryOver = {
  readonly over: CarryOver;
  /** The retrospective right before this one. */
  readonly previous: RecordId | null;
  /** There is a later one, and its day is over: what was left open is asked there. */
  readonly isPast: boolean;
};

/**
 * What a retrospective opens on, as it is now. Asking again is free until the board changes, and what has not changed
 * stays the same object, so that it is not rendered again.
 */
export function createRetroCarryOver(store: BoardStore, retro: RecordId): () => RetroCarryOver {
  let last: RetroCarryOver = {
    over: { open: [], toConfirm: [], answered: [] },
    previous: null,
    isPast: false,
  };
  const carried = fromParts(['retro', 'action', 'lesson'], (view) => carryOver(view, retro));
  return derived(store, (view) => {
    const ids = retrosOf(view).map(({ id }) => id);
    const at = ids.indexOf(retro);
    const over = keepSame(last.over, carried(view));
    const previous = ids[at + 1] ?? null;
    const isPast = at > 0 && (retroById(view, retro)?.date ?? '') < localDay();
    if (over !== last.over || previous !== last.previous || isPast !== last.isPast)
      last = { over, previous, isPast };
    return last;
  });
}

function keepSame(before: CarryOver, now: CarryOver): CarryOver {
  if (before === now) return before;
  const open = sameList(before.open, now.open);
  const toConfirm = sameList(before.toConfirm, now.toConfirm);
  const answered = sameList(before.answered, now.answered);
  const isSame = open === before.open && toConfirm === before.toConfirm && answered === before.answered;
  return isSame ? before : { open, toConfirm, answered };
}

function sameList(before: readonly CarriedAction[], now: readonly CarriedAction[]): readonly CarriedAction[] {
  if (before.length === 0) return now.length === 0 ? before : now;
  const known = new Map(before.map((carried) => [carried.card.id, carried]));
  const kept = now.map((carried) => {
    const old = known.get(carried.card.id);
    return old && isSameAction(old, carried) ? old : carried;
  });
  return kept.length === before.length && kept.every((carried, index) => carried === before[index])
    ? before
    : kept;
}

const isSameAction = (a: CarriedAction, b: CarriedAction): boolean =>
  a.card === b.card &&
  a.from === b.from &&
  a.tried === b.tried &&
  a.worked === b.worked &&
  a.waited === b.waited &&
  a.asksToKeep === b.asksToKeep &&
  a.answer === b.answer;
