import { commandSchema, mostAtOnce, type SingleCommand } from '../domain/commands';
import { planCommand } from '../domain/planCommand';
import { previewInto } from '../domain/previewEdits';
import { oneLine } from '../export/readableText';
import { type Column, columns } from '../model/columns';
import type { MintId, RecordId } from '../model/ids';
import type { BoardView, RecordView } from '../model/records';
import type { BoardDocument, DocumentCard, DocumentColumns, DocumentRetro } from './document';
import { addDetails, addReferences } from './importCard';
import { importKit } from './importKit';
import { importLessons } from './importLessons';
import { importPlaybook } from './importPlaybook';
import { keyOfRetro, retroOfKey } from './markdownNames';

/** Where cards of no retrospective go: into one that is on the board, or into a new one. */
export type LooseTarget =
  | { readonly retro: RecordId }
  /** `date`: yyyy-mm-dd */
  | { readonly title: string; readonly date: string };

export type ImportPlan = {
  /** What adds all of it: ordinary commands, each of which succeeds after those before it. */
  readonly commands: readonly SingleCommand[];
  readonly retros: number;
  readonly cards: number;
  readonly lessons: number;
  /** Scenarios and breakers. */
  readonly playbook: number;
  /** Things to pack. */
  readonly kit: number;
  readonly people: number;
  /** Cards that are on the board already, in the same retrospective and column: they stay as they are. */
  readonly cardsThere: number;
  /** Details that have no place on the board. */
  readonly leftOut: number;
  /** What to show afterwards: the newest retrospective that gets something. */
  readonly shows: RecordId | null;
};

/** A plan in the making: what the board will be so far, and how to do one more thing. */
export type ImportDraft = {
  readonly view: ReadonlyMap<RecordId, RecordView>;
  /** Adds a command if it can be carried out; notes otherwise that something was left out. */
  readonly run: (command: SingleCommand) => boolean;
  readonly mintId: MintId;
  /** The person of that name, made if there is none; null for an empty name. */
  readonly person: (name: string) => RecordId | null;
  /** What the document, or the board, has under a key. */
  readonly retroOf: (key: string) => RecordId | null;
  /** The same for one that an answer was given in: made, without cards, if only its title and its day are known. */
  readonly retroOfAnswer: (key: string) => RecordId | null;
  readonly cardOf: (key: string) => RecordId | null;
  readonly scenarioOf: (key: string) => RecordId | null;
};

/**
 * What an import would do to a board. Adds only: a retrospective of the same title and day is the same one, a card with
 * the same sentence in the same column of it is the same card, and neither is changed. So importing a file once more
 * adds nothing. `mintId` has to make identifiers in ascending order: retrospectives of one day keep theirs.
 */
export function planImport(
  board: BoardView,
  document: BoardDocument,
  { loose, mintId }: { readonly loose: LooseTarget; readonly mintId: MintId },
): ImportPlan {
  const view = new Map(board);
  const commands: SingleCommand[] = [];
  const count = {
    retros: 0,
    cards: 0,
    lessons: 0,
    playbook: 0,
    kit: 0,
    people: 0,
    cardsThere: 0,
    leftOut: 0,
  };
  const run = (command: SingleCommand): boolean => {
    const planned = planCommand(view, command, mintId);
    const fits = commands.length < mostAtOnce && commandSchema.safeParse(command).success;
    if (!planned.ok || !fits) {
      count.leftOut += 1;
      return false;
    }
    previewInto(view, planned.value.edits);
    commands.push(command);
    return true;
  };
  const people = idsByName(board);
  const person = (name: string): RecordId | null => {
    const known = people.get(oneLine(name));
    if (known || oneLine(name) === '') return known ?? null;
    const id = mintId('p');
    if (!run({ type: 'person/add', id, name })) return null;
    count.people += 1;
    people.set(oneLine(name), id);
    return id;
  };
  const retros = new Map<string, RecordId>();
  const cards = new Map<string, RecordId>();
  let scenarios: ReadonlyMap<string, RecordId> = new Map();
  const there = retrosByKey(board);
  const retroOf = (key: string): RecordId | null => retros.get(key) ?? there.get(key)?.[0] ?? null;
  const retroOfAnswer = (key: string): RecordId | null => {
    const named = retroOf(key) === null ? retroOfKey(key) : null;
    const id = named && mintId('r');
    if (id && run({ type: 'retro/create', id, ...named })) {
      count.retros += 1;
      retros.set(key, id);
    }
    return retroOf(key);
  };
  const draft: ImportDraft = {
    view,
    run,
    mintId,
    person,
    retroOf,
    retroOfAnswer,
    cardOf: (key) => cards.get(key) ?? null,
    scenarioOf: (key) => scenarios.get(key) ?? null,
  };

  for (const { name, hue } of document.people) addPerson(draft, name, hue);
  const made: { readonly card: DocumentCard; readonly id: RecordId; readonly column: Column }[] = [];
  const addCards = (retro: RecordId, all: DocumentColumns, titles: CardsByTitle) => {
    const known = titles.get(retro);
    for (const column of columns) {
      for (const card of all[column]) {
        const same = known?.get(`${column}\n${oneLine(card.title)}`)?.shift();
        const id = same ?? mintId('c');
        if (same) count.cardsThere += 1;
        else if (!run({ type: 'card/add', id, retro, column, title: card.title })) continue;
        else {
          count.cards += 1;
          made.push({ card, id, column });
        }
        cards.set(card.key, id);
      }
    }
  };

  const free = new Map([...there].map(([key, ids]) => [key, [...ids]]));
  // Oldest first: of one day, the one that is made later is listed first.
  const placed = [...document.retrospectives].reverse().map((retro) => {
    const same = free.get(keyOfRetro(retro.title, retro.date))?.shift();
    const id = same ?? mintId('r');
    if (!same && addRetro(draft, retro, id)) count.retros += 1;
    retros.set(retro.key, id);
    return { retro, id };
  });
  const onBoard = cardsByTitle(view);
  for (const { retro, id } of [...placed].reverse()) addCards(id, retro.cards, onBoard);
  let shows = placed.at(-1)?.id ?? null;
  if (columns.some((column) => document.loose[column].length > 0)) {
    const target = looseTarget(draft, loose);
    if (target.isNew) count.retros += 1;
    shows = target.id;
    addCards(target.id, document.loose, cardsByTitle(view));
  }
  for (const { card, id, column } of made) addDetails(draft, card, id, column);
  const playbook = importPlaybook(draft, document);
  scenarios = playbook.scenarioOf;
  count.playbook = playbook.written;
  for (const { card, id, column } of made) addReferences(draft, card, id, column);
  count.lessons = importLessons(draft, document.lessons);
  count.kit = importKit(draft, document);
  return { commands, ...count, shows };
}

function addPerson({ view, person, run }: ImportDraft, name: string, hue: string | undefined): void {
  const before = view.size;
  const id = person(name);
  if (!id || view.size === before || hue === undefined) return;
  const command = commandSchema.safeParse({ type: 'person/set-hue', id, hue });
  if (command.success) run(command.data as SingleCommand);
}

function addRetro({ run, person }: ImportDraft, retro: DocumentRetro, id: RecordId): boolean {
  const { title, date, location, better, present = [] } = retro;
  if (!run({ type: 'retro/create', id, title, date, ...(location ? { location } : {}) })) return false;
  if (better) run({ type: 'retro/set-better', id, better });
  for (const name of present) {
    const who = person(name);
    if (who) run({ type: 'retro/set-present', id, person: who, present: true });
  }
  return true;
}

function looseTarget({ run, mintId }: ImportDraft, loose: LooseTarget): { id: RecordId; isNew: boolean } {
  if ('retro' in loose) return { id: loose.retro, isNew: false };
  const id = mintId('r');
  return { id, isNew: run({ type: 'retro/create', id, title: loose.title, date: loose.date }) };
}

function idsByName(view: BoardView): Map<string, RecordId> {
  const ids = new Map<string, RecordId>();
  for (const record of view.values()) {
    if (record.type === 'person' && record.binnedAt === null) ids.set(oneLine(record.name), record.id);
  }
  return ids;
}

/** The retrospectives on the board by title and day; there may be several of one day. */
function retrosByKey(view: BoardView): Map<string, RecordId[]> {
  const ids = new Map<string, RecordId[]>();
  for (const record of view.values()) {
    if (record.type !== 'retro' || record.binnedAt !== null) continue;
    const key = keyOfRetro(record.title, record.date);
    ids.set(key, [...(ids.get(key) ?? []), record.id]);
  }
  return ids;
}

/** The cards of each retrospective by column and title; there may be several of one. */
type CardsByTitle = ReadonlyMap<RecordId, ReadonlyMap<string, RecordId[]>>;

function cardsByTitle(view: ReadonlyMap<RecordId, RecordView>): CardsByTitle {
  const retros = new Map<RecordId, Map<string, RecordId[]>>();
  for (const record of view.values()) {
    if (record.type !== 'card' || record.binnedAt !== null) continue;
    const { retro, column } = record.place;
    const titles = retros.get(retro) ?? new Map<string, RecordId[]>();
    const key = `${column}\n${oneLine(record.title)}`;
    const ids = titles.get(key) ?? [];
    ids.push(record.id);
    retros.set(retro, titles.set(key, ids));
  }
  return retros;
}
