import { outlineOf } from '../domain/cascade';
import { kitOf } from '../domain/kit';
import { archivedLessonsOf, type Lesson, lessonsOf } from '../domain/lessons';
import { cardsByColumn, peopleOf, retrosOf, straysOf } from '../domain/queries';
import { breakersOf, scenariosIn, scenariosOf, signalsOf } from '../domain/scenarios';
import {
  type BoardDocument,
  type DocumentBreaker,
  type DocumentCard,
  type DocumentColumns,
  type DocumentLesson,
  type DocumentScenario,
  documentFormat,
  noCards,
} from '../import/document';
import { compareText, sortedKeys } from '../json';
import { outcomes } from '../model/columns';
import type { BoardView, Breaker, Card, Scenario } from '../model/records';

/** Everything on a board, for other programs: by retrospective and column, people by their names. The bin stays out. */
export function boardToDocument(view: BoardView): BoardDocument {
  const columnsOf = (cards: readonly Card[]): DocumentColumns => {
    const byColumn = noCards();
    for (const card of cards) byColumn[card.place.column].push(cardToDocument(view, card));
    return byColumn;
  };
  return {
    format: documentFormat,
    version: 1,
    people: peopleOf(view).map(({ name, hue }) => ({ name, ...(hue === undefined ? {} : { hue }) })),
    retrospectives: retrosOf(view).map(({ id, title, date, location, better, present }) => ({
      key: id,
      title,
      date,
      ...said({ location, better, present: namesOf(view, present) }),
      cards: columnsOf(Object.values(cardsByColumn(view, id)).flat()),
    })),
    loose: columnsOf(straysOf(view)),
    lessons: [...lessonsOf(view), ...archivedLessonsOf(view)].map(lessonToDocument),
    scenarios: scenariosOf(view).map(({ scenario }) => scenarioToDocument(scenario)),
    breakers: breakersOf(view).map((breaker) => breakerToDocument(view, breaker)),
    kit: kitOf(view).items.map(({ item, isPacked }) => ({
      title: item.title,
      ...(isPacked ? { packed: true } : {}),
    })),
  };
}

function cardToDocument(view: BoardView, card: Card): DocumentCard {
  const { id, title, notes, wentWell, tradeOff, time, until, minutesToRecover, factor, canChange } = card;
  const { due, signal, pattern, plans, experiment, dropped, noLesson } = card;
  const cascade = outlineOf(card).map(({ text, level, isCut }) => ({ text, level, ...(isCut && { isCut }) }));
  const answers = Object.entries(card.outcomes ?? {})
    .filter(([, outcome]) => outcomes.includes(outcome))
    .sort(([a], [b]) => compareText(a, b))
    .map(([retro, outcome]) => ({ retro, outcome, ...said({ word: card.outcomeWords?.[retro] }) }));
  return {
    key: id,
    title,
    ...said({ notes, wentWell, tradeOff, time, until, minutesToRecover }),
    ...said({
      affected: sortedKeys(card.affected),
      cascade,
      cameTrue: scenariosIn(view, card).map(({ scenario, held }) => ({ scenario: scenario.id, held })),
      factor,
      canChange,
      because: sortedKeys(card.because),
    }),
    ...said({ links: sortedKeys(card.links), owners: namesOf(view, card.owners), due, signal, pattern }),
    ...said({ plans, experiment, outcomes: answers, goOn: sortedKeys(card.goOn), dropped }),
    ...said({ lessonFor: sortedKeys(card.lessonFor), noLesson }),
  };
}

const lessonToDocument = ({
  record,
  statement,
  solution,
  factor,
  pattern,
  kept,
  action,
  cause,
}: Lesson): DocumentLesson => ({
  statement,
  kept,
  ...said({ solution: solution ?? undefined, factor: factor === 'other' ? undefined : factor }),
  ...said({ pattern: pattern ?? undefined, location: record?.location, archived: record?.archived }),
  ...(action ? { from: { action: action.id, cause: cause?.id ?? null } } : {}),
});

const scenarioToDocument = (scenario: Scenario): DocumentScenario => {
  const { id, title, signal, plans, singlePoint, notes, location, sources } = scenario;
  return {
    key: id,
    title,
    ...said({ signal, plans, singlePoint, notes, location, sources: sortedKeys(sources) }),
  };
};

const breakerToDocument = (view: BoardView, breaker: Breaker): DocumentBreaker => {
  const { title, threshold, mayPull, notes } = breaker;
  const signals = signalsOf(breaker).map(({ text }) => text);
  return { title, ...said({ signals, threshold, mayPull: namesOf(view, mayPull), notes }) };
};

const namesOf = (view: BoardView, ids: object | undefined): string[] =>
  peopleOf(view)
    .filter(({ id }) => Object.hasOwn(ids ?? {}, id))
    .map(({ name }) => name);

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields among them that say something. */
const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Said<T>;
