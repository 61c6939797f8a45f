import { binOf, compareCards, retroById } from '@shared/domain/queries';
import { columns } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type {
  BoardView,
  Breaker,
  Card,
  KitItem,
  LessonRecord,
  Person,
  Retro,
  Scenario,
} from '@shared/model/records';

/** One thing in the bin, as it would be taken back: a retrospective brings along the cards that went with it. */
export type BinEntry =
  | { readonly kind: 'retro'; readonly record: Retro; readonly cards: readonly Card[] }
  /** `retro` is where the card was, itself in the bin or not; null if that is gone for good. */
  | { readonly kind: 'card'; readonly record: Card; readonly retro: Retro | null }
  | { readonly kind: 'lesson'; readonly record: LessonRecord }
  | { readonly kind: 'scenario'; readonly record: Scenario }
  | { readonly kind: 'breaker'; readonly record: Breaker }
  | { readonly kind: 'kit'; readonly record: KitItem }
  | { readonly kind: 'person'; readonly record: Person };

const byColumn = (a: Card, b: Card): number =>
  columns.indexOf(a.place.column) - columns.indexOf(b.place.column) || compareCards(a, b);

/** What is in the bin, the latest first. */
export function binEntries(view: BoardView): readonly BinEntry[] {
  const binned = binOf(view);
  const along = new Map<string, Card[]>();
  for (const record of binned) {
    if (record.type === 'retro') along.set(record.id, []);
  }
  const entries: BinEntry[] = [];
  for (const record of binned) {
    if (record.type === 'retro') {
      entries.push({ kind: 'retro', record, cards: along.get(record.id) ?? [] });
    } else if (record.type === 'card') {
      const retro = retroById(view, record.place.retro);
      const cards = retro?.binnedAt === record.binnedAt ? along.get(record.place.retro) : undefined;
      if (cards) cards.push(record);
      else entries.push({ kind: 'card', record, retro });
    } else if (record.type === 'lesson') {
      entries.push({ kind: 'lesson', record });
    } else if (record.type === 'scenario') {
      entries.push({ kind: 'scenario', record });
    } else if (record.type === 'breaker') {
      entries.push({ kind: 'breaker', record });
    } else if (record.type === 'kit') {
      entries.push({ kind: 'kit', record });
    } else {
      entries.push({ kind: 'person', record });
    }
  }
  for (const cards of along.values()) cards.sort(byColumn);
  return entries;
}

/** Those that are among `found` themselves or by one of the cards that went along. */
export const entriesWith = (
  entries: readonly BinEntry[],
  found: ReadonlySet<RecordId>,
): readonly BinEntry[] =>
  entries.filter(
    (entry) =>
      found.has(entry.record.id) || (entry.kind === 'retro' && entry.cards.some(({ id }) => found.has(id))),
  );
