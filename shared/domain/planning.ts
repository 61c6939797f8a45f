import type { Edit } from '../crdt/edits';
import type { Column } from '../model/columns';
import type { RecordId } from '../model/ids';
import type { BoardView, Card, RecordView } from '../model/records';
import { err, ok, type Result } from '../result';
import type { CommandProblem } from './commands';
import { cardById, retroById } from './queries';

/** The pieces that plans are made of. */
export type Plan = {
  readonly edits: readonly Edit[];
  /** The records the command makes, in order: what `id` would have been, had it been given. */
  readonly created: readonly RecordId[];
};

export type Planned = Result<Plan, CommandProblem>;

/** A command that means these edits and makes no record. */
export const plan = (edits: readonly Edit[]): Planned => ok({ edits, created: [] });

/** One field of a record gets a value; `undefined` takes it away. */
export const setting = (
  id: RecordId,
  path: string,
  value: Extract<Edit, { kind: 'set' }>['value'],
): Edit => ({ kind: 'set', id, path, value });

/** A command that means one such edit. */
export const set = (...written: Parameters<typeof setting>): Planned => plan([setting(...written)]);

/** An entry of a keyed set. An empty name names nothing. */
export const planMark = (id: RecordId, field: string, entry: string, on: boolean): Planned =>
  entry === '' ? err({ code: 'empty-text', id }) : set(id, `${field}/${entry}`, on || undefined);

/** A text that may be empty, which is the same as none. */
export const planText = (id: RecordId, path: string, text: string | null): Planned =>
  set(id, path, text?.trim() || undefined);

/** The texts among them that say something. */
export const writtenTexts = (texts: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text?.trim() ? [[field, text.trim()]] : [])),
  );

/** The field that holds the one text a record cannot be without. */
export const sentenceOf = {
  retro: 'title',
  card: 'title',
  lesson: 'statement',
  scenario: 'title',
  breaker: 'title',
  kit: 'title',
  person: 'name',
} as const;

/** A new record under an id that nothing has yet, with the one text it cannot be without. */
export function planCreate<Type extends RecordView['type']>(
  view: BoardView,
  id: RecordId,
  text: string,
  fields: Extract<Edit, { kind: 'create' }>['fields'] & { readonly type: Type },
): Planned {
  const sentence = text.trim();
  if (sentence === '') return err({ code: 'empty-text', id });
  if (view.has(id)) return err({ code: 'exists-already', id });
  const named = { ...fields, [sentenceOf[fields.type]]: sentence };
  return ok({ edits: [{ kind: 'create', id, fields: named }], created: [id] });
}

/** Writes the one text that a record of this type cannot be without. */
export const planSentence = (
  view: BoardView,
  id: RecordId,
  types: readonly RecordView['type'][],
  text: string,
): Planned =>
  onLive(view, id, types, ({ type }) => {
    const sentence = text.trim();
    return sentence === '' ? err({ code: 'empty-text', id }) : set(id, sentenceOf[type], sentence);
  });

/** Some record of these types that is not in the bin. */
function onLive<Type extends RecordView['type']>(
  view: BoardView,
  id: RecordId,
  types: readonly Type[],
  then: (record: Extract<RecordView, { type: Type }>) => Planned,
): Planned {
  const record = view.get(id);
  if (!record || !isOneOf(record, types)) return err({ code: 'not-found', id });
  return record.binnedAt === null ? then(record) : err({ code: 'in-bin', id });
}

const isOneOf = <Type extends RecordView['type']>(
  record: RecordView,
  types: readonly Type[],
): record is Extract<RecordView, { type: Type }> => (types as readonly string[]).includes(record.type);

/** What can be done to a record of one type that is there and not in the bin; refused otherwise. */
const on =
  <Type extends RecordView['type']>(type: Type) =>
  (view: BoardView, id: RecordId, then: (record: Extract<RecordView, { type: Type }>) => Planned): Planned =>
    onLive(view, id, [type], then);

export const onRetro = on('retro');
export const onCard = on('card');
export const onLesson = on('lesson');
export const onScenario = on('scenario');
export const onBreaker = on('breaker');
export const onKit = on('kit');
export const onPerson = on('person');

/** As `onCard`, for what only the cards of one column have. */
export const inColumn = (
  view: BoardView,
  id: RecordId,
  column: Column,
  then: (card: Card) => Planned,
): Planned =>
  onCard(view, id, (card) => (card.place.column === column ? then(card) : err({ code: 'wrong-column', id })));

/** A retrospective to answer in: taking an answer back is possible even where it is in the bin. */
export function inRetro(view: BoardView, id: RecordId, takesBack: boolean, then: () => Planned): Planned {
  const retro = retroById(view, id);
  if (!retro) return err({ code: 'not-found', id });
  return retro.binnedAt !== null && !takesBack ? err({ code: 'in-bin', id }) : then();
}

/** Another card that this one is to point to, in a column. */
export const toCard = (view: BoardView, id: RecordId, column: Column | null, then: () => Planned): Planned =>
  onCard(view, id, () =>
    cardById(view, id)?.place.column === column ? then() : err({ code: 'wrong-column', id }),
  );
