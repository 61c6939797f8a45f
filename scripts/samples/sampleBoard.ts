import { encodeTime } from 'ulid';
import { type Board, createBoard } from '../../shared/crdt/board';
import { nextClock } from '../../shared/crdt/clock';
import { commitEdits } from '../../shared/crdt/edits';
import type { Command } from '../../shared/domain/commands';
import { planCommand } from '../../shared/domain/planCommand';
import type { Language } from '../../shared/i18n/languages';
import { experimentParts, fallbackPlans } from '../../shared/model/actions';
import { boardView } from '../../shared/model/boardView';
import { columns } from '../../shared/model/columns';
import { golden } from './golden';
import { interphone } from './interphone';
import { novemberVisit } from './novemberVisit';
import { octoberVisit } from './octoberVisit';
import { type SampleCard, type SamplePerson, type SampleRetro, samplePeople } from './sample';
import { kitStory } from './sampleKit';
import { playbookStory } from './samplePlaybook';
import { tea } from './tea';

/** As they happened: what is answered in one was tried after an earlier one. */
const sampleRetros: readonly SampleRetro[] = [octoberVisit, tea, interphone, golden, novemberVisit];

const replica = 'sample';

/**
 * The sample board of a language, made as the app makes any board, by carrying out commands: the same bytes every
 * time, since the clock and the identifiers come from the story's own dates.
 */
export function sampleBoard(language: Language): Board {
  let board = createBoard(`b_sample_${language}`);
  let clock: string | null = null;
  let counter = 0;
  let minted = 0;
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The sample speaks of ${key} before it is there`);
    return id;
  };

  /** Carries a command out at `time` (ms since 1970) and returns the identifier of what it made, if anything. */
  const run = (command: Command, time: number): string | undefined => {
    const mintId = (kind: string) => `${kind}_${encodeTime(time, 10)}${String(++minted).padStart(16, '0')}`;
    const planned = planCommand(boardView(board), command, mintId);
    if (!planned.ok) throw new Error(`${JSON.stringify(command)}: ${planned.error.code} ${planned.error.id}`);
    clock = nextClock(clock, time);
    ({ board, counter } = commitEdits(board, planned.value.edits, { replica, clock, counter }));
    return planned.value.created[0];
  };

  for (const { key, command, time } of story(language, idOf)) {
    const made = run(command(), time);
    if (key !== null && made !== undefined) ids.set(key, made);
  }
  return board;
}

type Step = { readonly key: string | null; readonly command: () => Command; readonly time: number };

const minute = 60_000;

/** One command a minute, from half past eight on the evening of each retrospective. */
function* story(language: Language, idOf: (key: string) => string): Generator<Step> {
  let time = 0;
  const step = (command: () => Command, key: string | null = null): Step => {
    time += minute;
    return { key, command, time };
  };
  for (const [index, retro] of sampleRetros.entries()) {
    time = Date.parse(`${retro.date}T19:30:00Z`);
    if (index === 0) {
      for (const person of Object.keys(samplePeople) as SamplePerson[]) {
        yield step(() => ({ type: 'person/add', name: samplePeople[person][language] }), person);
      }
    }
    const { key, date } = retro;
    const [title, location] = [retro.title[language], retro.location[language]];
    yield step(() => ({ type: 'retro/create', title, date, location }), key);
    for (const person of retro.present) {
      yield step(() => ({ type: 'retro/set-present', id: idOf(key), person: idOf(person), present: true }));
    }
    for (const [action, answer] of Object.entries(retro.answers ?? {})) {
      const [outcome, word] = typeof answer === 'string' ? [answer] : answer;
      yield step(() => ({
        type: 'card/set-outcome',
        id: idOf(action),
        retro: idOf(key),
        outcome,
        ...(word && { word: word[language] }),
      }));
    }
    for (const column of columns) {
      for (const card of retro.cards[column]) {
        const added = card.title[language];
        yield step(() => ({ type: 'card/add', retro: idOf(key), column, title: added }), card.key);
        for (const detail of detailsOf(card, language, idOf)) yield step(() => detail);
      }
      // One cause may be behind another that stands above it.
      for (const { key: cause, because } of retro.cards[column]) {
        for (const behind of because ?? []) {
          yield step(() => ({
            type: 'card/set-because',
            id: idOf(cause),
            cause: idOf(behind),
            because: true,
          }));
        }
      }
    }
    for (const [action, cause] of Object.entries(retro.keep ?? {})) {
      yield step(() => ({ type: 'card/keep-lesson', id: idOf(action), cause: idOf(cause), keep: true }));
    }
  }
  for (const { key, command } of playbookStory(language, idOf)) yield step(command, key);
  for (const { key, command } of kitStory(language, idOf, novemberVisit.key)) yield step(command, key);
}

/** Optional fields of a card, in the order in which somebody would fill them in. */
function* detailsOf(card: SampleCard, language: Language, idOf: (key: string) => string): Generator<Command> {
  const id = idOf(card.key);
  if (card.notes) yield { type: 'card/set-notes', id, notes: card.notes[language] };
  yield* factDetails(card, id, language);
  if (card.factor) yield { type: 'card/set-factor', id, factor: card.factor };
  if (card.canChange !== undefined) yield { type: 'card/set-can-change', id, canChange: card.canChange };
  for (const target of card.links ?? []) {
    yield { type: 'card/set-link', id, target: idOf(target), linked: true };
  }
  for (const person of card.owners ?? []) {
    yield { type: 'card/set-owner', id, person: idOf(person), owner: true };
  }
  yield* actionDetails(card, id, language);
  if (card.tradeOff) yield { type: 'card/set-trade-off', id, tradeOff: true };
}

function* factDetails(card: SampleCard, id: string, language: Language): Generator<Command> {
  if (card.wentWell) yield { type: 'card/set-went-well', id, wentWell: true };
  if (card.time) yield { type: 'card/set-time', id, time: card.time[0], until: card.time[1] };
  if (card.minutes !== undefined) yield { type: 'card/set-minutes', id, minutes: card.minutes };
  for (const name of card.affected ?? []) {
    yield { type: 'card/set-affected', id, name: name[language], affected: true };
  }
  for (const [index, [level, line]] of (card.cascade ?? []).entries()) {
    yield { type: 'card/add-line', id, line: `s${index + 1}`, text: line[language], level };
  }
  if (card.cut !== undefined) yield { type: 'card/set-cut', id, line: `s${card.cut + 1}` };
}

function* actionDetails(card: SampleCard, id: string, language: Language): Generator<Command> {
  if (card.due) yield { type: 'card/set-due', id, due: card.due };
  if (card.signal) yield { type: 'card/set-signal', id, signal: card.signal[language] };
  if (card.pattern) yield { type: 'card/set-pattern', id, pattern: card.pattern };
  for (const plan of fallbackPlans) {
    const text = card.plans?.[plan];
    if (text) yield { type: 'card/set-plan', id, plan, text: text[language] };
  }
  for (const part of experimentParts) {
    const text = card.experiment?.[part];
    if (text) yield { type: 'card/set-experiment', id, part, text: text[language] };
  }
}
