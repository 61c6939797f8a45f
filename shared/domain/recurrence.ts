import { haveSame } from '../model/boardParts';
import type { Outcome } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, RecordView, Retro } from '../model/records';
import { likeness } from './causeWords';
import { compareCards, compareRetros, isLive, retrosOf } from './queries';
import { type ComparableCause, comparableCause, isSameCause, leastSharedBy, mayBeSame } from './sameCause';

/** The same cause again: when it was there before, and what was tried against it. */
export type Recurrence = {
  /** In how many retrospectives it has been, this one included. */
  readonly times: number;
  /** The latest of the earlier ones, and the cause as it was written there. */
  readonly last: Retro;
  readonly earlier: Card;
  /** What answers the earlier causes, what was tried last first. */
  readonly tried: readonly TriedAction[];
};

export type TriedAction = {
  readonly action: Card;
  /** The latest answer given up to this retrospective; one that it was tried counts before "no occasion". */
  readonly outcome: Outcome | null;
};

/** Tells of a cause whether it was there in earlier retrospectives; null if not. */
export type Recurrences = (view: BoardView, cause: Card) => Recurrence | null;

type Entry = ComparableCause & { readonly card: Card; readonly number: number };

/**
 * Finds causes again. What makes two causes the same is `isSameCause`; only causes count, never what happened, and only
 * those of earlier retrospectives, so that an old one goes on saying what it said. Keeps an index of words from one
 * question to the next and takes in only the records that have changed: a board of ten thousand cards costs a walk over
 * its records, and a question a sum over the causes that share a word.
 */
export function createRecurrences(): Recurrences {
  let seen: BoardView = new Map();
  let retros = new Map<RecordId, { readonly retro: Retro; readonly at: number }>();
  const entries = new Map<RecordId, Entry>();
  /** The causes by their numbers: those that are gone leave a hole. */
  const numbered: (Entry | null)[] = [];
  const byWord = new Map<string, Set<number>>();
  const actionsOf = new Map<RecordId, Set<RecordId>>();
  const answers = new Map<RecordId, { readonly cause: Card; readonly answer: Recurrence | null }>();

  const take = (record: RecordView, isIn: boolean): boolean => {
    if (record.type === 'retro') return true;
    if (record.type !== 'card' || record.binnedAt !== null) return false;
    const { id } = record;
    if (record.place.column === 'cause') {
      const entry = isIn ? entryOf(record, numbered.length) : entries.get(id);
      if (!entry) return true;
      for (const word of entry.words.weights.keys()) mark(byWord, word, entry.number, isIn);
      numbered[entry.number] = isIn ? entry : null;
      if (isIn) entries.set(id, entry);
      else entries.delete(id);
    } else if (record.place.column === 'action') {
      for (const cause of Object.keys(record.links ?? {})) mark(actionsOf, cause, id, isIn);
    } else return false;
    return true;
  };
  const catchUp = (view: BoardView): void => {
    if (view === seen) return;
    if (haveSame(['retro', 'cause', 'action'], seen, view)) {
      seen = view;
      return;
    }
    let hasNews = false;
    for (const [id, old] of seen) if (view.get(id) !== old) hasNews = take(old, false) || hasNews;
    for (const [id, record] of view) if (seen.get(id) !== record) hasNews = take(record, true) || hasNews;
    seen = view;
    if (!hasNews) return;
    answers.clear();
    retros = new Map(
      retrosOf(view).map((retro, index, all) => [retro.id, { retro, at: all.length - index }]),
    );
  };

  /** The causes that are the same, this one among them. */
  const sameAs = (self: Entry): readonly Entry[] => {
    const shared = new Float32Array(numbered.length);
    for (const [word, weight] of self.words.weights)
      for (const number of byWord.get(word) ?? []) shared[number] = (shared[number] ?? 0) + weight;
    const least = leastSharedBy(self);
    return numbered.filter(
      (other, number): other is Entry =>
        other !== null &&
        (shared[number] ?? 0) >= least &&
        mayBeSame(self, other, shared[number] ?? 0) &&
        isSameCause(self, other),
    );
  };

  const find = (view: BoardView, cause: Card): Recurrence | null => {
    const here = retros.get(cause.place.retro);
    const self = entries.get(cause.id);
    if (!here || !self) return null;
    const hits = sameAs(self).flatMap(({ card, words }) => {
      const home = retros.get(card.place.retro);
      if (!home || home.at >= here.at) return [];
      return [{ card, retro: home.retro, alike: likeness(self.words, words) }];
    });
    hits.sort((a, b) => compareRetros(b.retro, a.retro) || b.alike - a.alike || compareCards(a.card, b.card));
    const [last] = hits;
    if (!last) return null;
    const actions = new Set(hits.flatMap(({ card }) => [...(actionsOf.get(card.id) ?? [])]));
    return {
      times: new Set(hits.map(({ retro }) => retro.id)).size + 1,
      last: last.retro,
      earlier: last.card,
      tried: triedActions(view, [...actions], here.at, (retro) => retros.get(retro)?.at),
    };
  };

  return (view, cause) => {
    catchUp(view);
    const known = answers.get(cause.id);
    if (known?.cause === cause) return known.answer;
    const answer = find(view, cause);
    answers.set(cause.id, { cause, answer });
    return answer;
  };
}

const entryOf = (card: Card, number: number): Entry => ({
  card,
  number,
  ...comparableCause(card.title, card.factor),
});

function mark<T>(index: Map<string, Set<T>>, key: string, one: T, isIn: boolean): void {
  const all = index.get(key) ?? new Set();
  if (isIn) index.set(key, all.add(one));
  else if (all.delete(one) && all.size === 0) index.delete(key);
}

/** Actions written before this retrospective, with what became of them up to it. `atOf` is a retrospective's number. */
function triedActions(
  view: BoardView,
  ids: readonly RecordId[],
  here: number,
  atOf: (retro: RecordId) => number | undefined,
): readonly TriedAction[] {
  return ids
    .flatMap((id) => {
      const action = view.get(id);
      const home = action?.type === 'card' && isLive(action) ? atOf(action.place.retro) : undefined;
      if (action?.type !== 'card' || home === undefined || home >= here) return [];
      const answers = Object.entries(action.outcomes ?? {})
        .map(([retro, outcome]) => ({ at: atOf(retro) ?? 0, outcome }))
        .filter(({ at }) => at > 0 && at <= here)
        .sort((a, b) => b.at - a.at);
      const last = answers.find(({ outcome }) => outcome !== 'no-occasion') ?? answers[0];
      return [{ action, outcome: last?.outcome ?? null, at: last?.at ?? 0, home }];
    })
    .sort((a, b) => b.at - a.at || b.home - a.home || compareCards(a.action, b.action))
    .map(({ action, outcome }) => ({ action, outcome }));
}
