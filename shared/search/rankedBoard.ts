import { binOf, cardsByColumn, newestFirst, retrosOf } from '../domain/queries';
import { breakersOf } from '../domain/scenarios';
import { isHeldBack } from '../domain/veil';
import { compareText } from '../json';
import { recordsIn } from '../model/boardParts';
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

/** The order that results of each kind are listed in; what is not revealed yet is left out. */
export function rankedBoard(view: BoardView): RankedBoard {
  const isSeen = (record: RecordView): boolean => !isHeldBack(view, record);
  const retro = retrosOf(view);
  return {
    retro,
    card: retro.flatMap(({ id }) => Object.values(cardsByColumn(view, id)).flat()).filter(isSeen),
    // The identifier of a promoted lesson begins with when its action was made.
    lesson: [...recordsIn(view, 'lesson')].sort(newestFirst),
    scenario: [...recordsIn(view, 'scenario')].sort(newestFirst),
    breaker: breakersOf(view),
    kit: [...recordsIn(view, 'kit')].sort(newestFirst),
    person: [...recordsIn(view, 'person')].sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
    ),
    bin: binOf(view).filter(isSeen),
  };
}
