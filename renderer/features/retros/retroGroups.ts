import { retrosOf } from '@shared/domain/queries';
import type { RecordId } from '@shared/model/ids';
import type { BoardView } from '@shared/model/records';

export type RetroEntry = {
  readonly id: RecordId;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly date: string;
  /** How many cards it holds, those in the bin left out. */
  readonly cards: number;
};

/** The retrospectives of one month (yyyy-mm), newest first. */
export type MonthGroup = { readonly month: string; readonly retros: readonly RetroEntry[] };

/** All retrospectives by year and month, newest first. One pass over the board, however many cards it has. */
export function retroGroups(view: BoardView): readonly MonthGroup[] {
  const cards = cardCounts(view);
  const groups: { month: string; retros: RetroEntry[] }[] = [];
  for (const { id, title, date } of retrosOf(view)) {
    const month = date.slice(0, 7);
    const entry: RetroEntry = { id, title, date, cards: cards.get(id) ?? 0 };
    const last = groups.at(-1);
    if (last?.month === month) last.retros.push(entry);
    else groups.push({ month, retros: [entry] });
  }
  return groups;
}

function cardCounts(view: BoardView): ReadonlyMap<RecordId, number> {
  const counts = new Map<RecordId, number>();
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null) continue;
    counts.set(record.place.retro, (counts.get(record.place.retro) ?? 0) + 1);
  }
  return counts;
}

/** The first `count` retrospectives of the list, in their groups: what is enough for the first paint. */
export function firstRetros(groups: readonly MonthGroup[], count: number): readonly MonthGroup[] {
  const first: MonthGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    first.push({ month: group.month, retros: group.retros.slice(0, left) });
    left -= group.retros.length;
  }
  return first;
}

/** What to open when retrospective `id` leaves the list: the one below it, else the one above. */
export function neighbourOf(groups: readonly MonthGroup[], id: RecordId): RecordId | null {
  const ids = groups.flatMap((group) => group.retros.map((retro) => retro.id));
  const index = ids.indexOf(id);
  return ids[index + 1] ?? ids[index - 1] ?? null;
}
