import { isJsonObject, type JsonObject } from '../json';
import type { RecordId } from '../model/ids';
import { own } from './fields';
import type { Stamp } from './stamp';

/**
 * The key at the top of the file that names what was deleted for good: record → marks. Other programs carry it along as
 * any key they do not know, and it joins entry by entry. SPEC.md [M9], [D6].
 */
const forgottenKey = 'forgotten';

/** The mark of a record that is gone whatever was written to it meanwhile: a person who is to be forgotten. */
export const anyState = '*';

/** `extra` with a mark that a record is gone for good, in every state that `mark` covers. */
export const withForgotten = (extra: JsonObject, id: RecordId, mark: Stamp | typeof anyState): JsonObject => {
  const forgotten = marksIn(extra);
  return { ...extra, [forgottenKey]: { ...forgotten, [id]: { ...objectAt(forgotten, id), [mark]: true } } };
};

/** All marks of a board, as the file has them: whoever looks at one checks what it is. */
export const marksIn = (extra: JsonObject): JsonObject => objectAt(extra, forgottenKey);

const objectAt = (object: JsonObject, key: string): JsonObject => {
  const value = own(object, key);
  return isJsonObject(value) ? value : {};
};
