import { retrosOf } from '@shared/domain/queries';
import { countIn } from '@shared/model/boardParts';
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

let last: readonly MonthGroup[] = [];

/**
 * All retrospectives by year and month, newest first; the same array as the last time where nothing of it has changed,
 * so that the list is not rendered again for each letter on a card.
 */
export function retroGroups(view: BoardView): readonly MonthGroup[] {
  const now = groupsOf(view);
  if (!sameGroups(last, now)) last = now;
  return last;
}

function groupsOf(view: BoardView): readonly MonthGroup[] {
  const groups: { month: string; retros: RetroEntry[] }[] = [];
  for (const { id, title, date } of retrosOf(view)) {
    const month = date.slice(0, 7);
    const entry: RetroEntry = { id, title, date, cards: countIn(view, `of ${id}`) };
    const last = groups.at(-1);
    if (last?.month === month) last.retros.push(entry);
    else groups.push({ month, retros: [entry] });
  }
  return groups;
}

const sameGroups = (a: readonly MonthGroup[], b: readonly MonthGroup[]): boolean =>
  a.length === b.length &&
  a.every(({ month, retros }, index) => {
    const other = b[index];
    return month === other?.month && sameEntries(retros, other.retros);
  });

const sameEntries = (a: readonly RetroEntry[], b: readonly RetroEntry[]): boolean =>
  a.length === b.length &&
  a.every(({ id, title, date, cards }, index) => {
    const other = b[index];
    return id === other?.id && title === other.title && date === other.date && cards === other.cards;
  });

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
