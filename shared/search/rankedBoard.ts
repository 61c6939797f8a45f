import { compareCards, compareRetros, newestFirst, retroById } from '../domain/queries';
import { isVeiled } from '../domain/veil';
import { compareText } from '../json';
import type { RecordId } from '../model/ids';
import type {
  BoardView,
  Breaker,
  Card,
  KitItem,
  LessonRecord,
  Person,
  RecordView,
  Retro,
  Scenario,
} from '../model/records';

/** What can be found on a board, by kind, each in the order in which it is shown. */
type RankedBoard = {
  /** Newest first. */
  readonly retro: readonly Retro[];
  /** By retrospective, newest first; within one as on the board. */
  readonly card: readonly Card[];
  readonly lesson: readonly LessonRecord[];
  readonly scenario: readonly Scenario[];
  readonly breaker: readonly Breaker[];
  readonly kit: readonly KitItem[];
  readonly person: readonly Person[];
  /** What was put there last comes first. */
  readonly bin: readonly RecordView[];
};

export function rankedBoard(view: BoardView): RankedBoard {
  const retro: Retro[] = [];
  const cards = new Map<RecordId, Card[]>();
  const lesson: LessonRecord[] = [];
  const scenario: Scenario[] = [];
  const breaker: Breaker[] = [];
  const kit: KitItem[] = [];
  const person: Person[] = [];
  const bin: RecordView[] = [];
  for (const record of view.values()) {
    if (record.type === 'card' && isVeiled(retroById(view, record.place.retro), record, null)) continue;
    if (record.binnedAt !== null) bin.push(record);
    else if (record.type === 'retro') retro.push(record);
    else if (record.type === 'lesson') lesson.push(record);
    else if (record.type === 'scenario') scenario.push(record);
    else if (record.type === 'breaker') breaker.push(record);
    else if (record.type === 'kit') kit.push(record);
    else if (record.type === 'person') person.push(record);
    else {
      const neighbours = cards.get(record.place.retro);
      if (neighbours) neighbours.push(record);
      else cards.set(record.place.retro, [record]);
    }
  }
  retro.sort((a, b) => compareRetros(b, a));
  return {
    retro,
    card: retro.flatMap(({ id }) => (cards.get(id) ?? []).sort(byPlace)),
    // The identifier of a promoted lesson begins with when its action was made.
    lesson: lesson.sort(newestFirst),
    scenario: scenario.sort(newestFirst),
    breaker: breaker.sort(newestFirst),
    kit: kit.sort(newestFirst),
    person: person.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
    bin: bin.sort((a, b) => (b.binnedAt ?? 0) - (a.binnedAt ?? 0) || compareText(a.id, b.id)),
  };
}

const columnOrder = { happened: 0, cause: 1, action: 2 } as const;

const byPlace = (a: Card, b: Card): number =>
  columnOrder[a.place.column] - columnOrder[b.place.column] || compareCards(a, b);
