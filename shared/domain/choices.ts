import type { Board, StampedRecord } from '../crdt/board';
import { type Choice, choicesOf } from '../crdt/choices';
import { splitPath } from '../crdt/fields';
import type { Json } from '../json';
import { type FieldKind, fieldKinds, isInOwnWords, isOfKind, kindOf } from '../model/fieldKinds';
import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';

/** Kinds of fields nobody is asked about: the newest value is as good as another. */
const ofNoInterest: ReadonlySet<FieldKind> = new Set(['machines', 'places', 'place']);

/**
 * What people are asked about a record: fields with a name of ours that two of them wrote without knowing of each
 * other. A value that is none of its field's kind waits in the file, unseen.
 */
export function choicesIn({ fields, ...record }: StampedRecord): readonly Choice[] {
  const { type } = fields;
  if (Object.keys(record.alternatives).length === 0 || !isOurType(type)) return none;
  return choicesOf({ fields, ...record }).flatMap((choice) => {
    const others = choice.others.filter(({ value }) => mayKeep(type, choice.path, value));
    return others.length === 0 ? [] : [{ ...choice, others }];
  });
}

const none: readonly Choice[] = [];

/** Whether somebody may decide that this value is the one that counts at a path. */
export function mayKeep(type: RecordView['type'], path: string, value: Json | undefined): boolean {
  const [field, entry] = splitPath(path);
  const kind = kindOf(type, field);
  return kind !== null && !ofNoInterest.has(kind) && isOfKind(kind, entry, value);
}

/**
 * All of these texts as one, each once, or null where that makes no sense: they are not in somebody's own words, or
 * one of them says it all already. Notes go below each other, a line goes on.
 */
export function joinedText(
  type: RecordView['type'],
  path: string,
  values: readonly (Json | undefined)[],
): string | null {
  const kind = kindOf(type, splitPath(path)[0]);
  const texts = values.filter((value) => typeof value === 'string');
  if (kind === null || !isInOwnWords(kind) || texts.length < values.length) return null;
  const said = texts.filter((text, index) =>
    texts.every(
      (other, place) => place === index || !other.includes(text) || (other === text && index < place),
    ),
  );
  return said.length < 2 ? null : said.join(kind === 'notes' ? '\n\n' : ' / ');
}

/** Whether records of this type are known to this version of the app. */
export const isOurType = (type: Json | undefined): type is RecordView['type'] =>
  typeof type === 'string' && Object.hasOwn(fieldKinds, type);

export type BoardChoices = ReadonlyMap<RecordId, readonly Choice[]>;

/** The records of a board in which there is something to choose. */
export const boardChoices = (board: Board): BoardChoices =>
  updatedChoices(new Map(), board, [...board.records.keys()]);

/** `choices` brought up to date with `board` for the given records. */
export function updatedChoices(choices: BoardChoices, board: Board, ids: readonly RecordId[]): BoardChoices {
  let next: Map<RecordId, readonly Choice[]> | null = null;
  for (const id of ids) {
    const record = board.records.get(id);
    const found = record === undefined ? none : choicesIn(record);
    if (found.length === 0 && !choices.has(id)) continue;
    next ??= new Map(choices);
    if (found.length === 0) next.delete(id);
    else next.set(id, found);
  }
  return next ?? choices;
}
