import type { MergedRecord } from '@shared/domain/mergeReport';
import { compareCards, compareRetros, retroById } from '@shared/domain/queries';
import { isVeiled } from '@shared/domain/veil';
import type { Column } from '@shared/model/columns';
import type { RecordId } from '@shared/model/ids';
import type { BoardView, Card, RecordView, Retro } from '@shared/model/records';

/** A record as it was and what has happened to it since; null: nothing. What came since is as it is now. */
type Then<Record> = { readonly record: Record; readonly since: MergedRecord | null };

export type RetroThen = Then<Retro> & {
  readonly columns: Readonly<Record<Column, readonly Then<Card>[]>>;
  readonly count: number;
  /** Whether it or any of its cards is not as it was. */
  readonly isChanged: boolean;
};

type Other = Exclude<RecordView, Retro | Card>;

type StateThen = {
  /** Newest first. */
  readonly retros: readonly RetroThen[];
  /** All that is in no retrospective, such as lessons; those only that are not as they were. */
  readonly others: readonly Then<Other>[];
};

/**
 * The board as it was, with what has come since among it. What everybody still writes for themselves in a
 * retrospective is nobody else's to see, then or now.
 */
export function stateThen(then: BoardView, now: BoardView, since: readonly MergedRecord[]): StateThen {
  const byId = new Map(since.map((change) => [change.id, change]));
  const shown = (id: RecordId) => {
    const change = byId.get(id) ?? null;
    const before = then.get(id);
    const record = before?.binnedAt === null ? before : change && isNew(change) ? now.get(id) : undefined;
    return record ? { record, since: change } : null;
  };
  const ids = new Set([...then.keys(), ...since.map(({ id }) => id)]);
  const all = [...ids].flatMap((id) => shown(id) ?? []);

  const retros = new Map<RecordId, { retro: Then<Retro>; cards: Then<Card>[] }>();
  const others: Then<Other>[] = [];
  for (const { record, since: change } of all) {
    if (record.type === 'retro') retros.set(record.id, { retro: { record, since: change }, cards: [] });
    else if (record.type !== 'card' && change) others.push({ record, since: change });
  }
  for (const { record, since: change } of all) {
    if (record.type !== 'card') continue;
    const { retro } = record.place;
    if (isVeiled(retroById(now, retro) ?? retroById(then, retro), record, null)) continue;
    retros.get(retro)?.cards.push({ record, since: change });
  }
  return {
    retros: [...retros.values()]
      .sort((a, b) => compareRetros(b.retro.record, a.retro.record))
      .map(({ retro, cards }) => withColumns(retro, cards)),
    others,
  };
}

const isNew = ({ what }: MergedRecord): boolean => what === 'added' || what === 'restored';

function withColumns(retro: Then<Retro>, cards: readonly Then<Card>[]): RetroThen {
  const sorted = cards.toSorted((a, b) => compareCards(a.record, b.record));
  const of = (column: Column) => sorted.filter(({ record }) => record.place.column === column);
  return {
    ...retro,
    columns: { happened: of('happened'), cause: of('cause'), action: of('action') },
    count: cards.filter(({ since }) => since === null || !isNew(since)).length,
    isChanged: retro.since !== null || cards.some(({ since }) => since !== null),
  };
}
