import type { BoardView, Card, RecordView } from '@shared/model/records';
import { hasAll } from '@shared/search/hasAll';
import { parseQuery } from '@shared/search/query';
import type { Found, FoundKind } from '@shared/search/search';
import type { Action } from '../../store/actions';

/** One line of the list: something to do, or something that was found. Its key is part of an identifier on the page. */
export type Entry =
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }
  | { readonly kind: FoundKind; readonly key: string; readonly record: RecordView };

export type Section = {
  readonly kind: 'action' | FoundKind;
  readonly entries: readonly Entry[];
  /** How many more there are than are listed. */
  readonly more: number;
};

/** What is listed of each kind, in this order. */
const most: Readonly<Record<FoundKind, number>> = {
  retro: 5,
  card: 15,
  lesson: 6,
  scenario: 4,
  breaker: 4,
  kit: 4,
  person: 3,
  bin: 5,
};
export const mostOfAKind = Math.max(...Object.values(most));
const mostActions = 5;
const order: readonly FoundKind[] = [
  'retro',
  'card',
  'lesson',
  'scenario',
  'breaker',
  'kit',
  'person',
  'bin',
];

/** What can be done comes first, then what was found; without a query, all that can be done. */
export function sectionsOf(actions: readonly Action[], text: string, found: Found): readonly Section[] {
  const chosen = text.trim() === '' ? actions : actionsNamed(actions, text);
  const first: Section = {
    kind: 'action',
    entries: chosen.map((action) => ({ kind: 'action', key: `action-${action.id}`, action })),
    more: 0,
  };
  const others = order.map((kind): Section => {
    const { records, total } = found.kinds[kind];
    const entries = records
      .slice(0, most[kind])
      .map((record): Entry => ({ kind, key: `record-${record.id}`, record }));
    return { kind, entries, more: total - entries.length };
  });
  return [first, ...others].filter(({ entries }) => entries.length > 0);
}

/** The actions in whose names every word that was typed begins a word. */
function actionsNamed(actions: readonly Action[], text: string): readonly Action[] {
  const query = parseQuery(text);
  return actions.filter(({ label }) => hasAll(label, query)).slice(0, mostActions);
}

/** The actions that somebody takes care of, on the board. */
export const actionsOwnedBy = (view: BoardView, person: string): readonly Card[] =>
  [...view.values()].filter(
    (record): record is Card =>
      record.type === 'card' && record.binnedAt === null && record.owners?.[person] === true,
  );
