import { isJsonObject, type Json, type JsonObject } from '../json';
import { type Column, columns, type Outcome, outcomes } from './columns';
import { idPattern } from './ids';
import { isOrderKey } from './orderKey';
import { type Held, held } from './playbook';
import { timePattern } from './timePattern';

/**
 * Whether fields are beyond doubt those of a card, and all of them ours: what `cardSchema` says as well, in a fraction
 * of the time. A board has thousands of cards and hardly any with something special about it; for those, and for what
 * is wrong with a card, the schema is asked.
 */
export function isPlainCard(fields: JsonObject): boolean {
  if (fields.type !== 'card' || fields.title === undefined || fields.place === undefined) return false;
  for (const field in fields) {
    if (!isRight(field, fields[field] as Json)) return false;
  }
  return true;
}

/** A date is left to the schema: days of a month are not worth knowing twice. */
function isRight(field: string, value: Json): boolean {
  switch (field) {
    case 'type':
    case 'title':
    case 'notes':
    case 'factor':
    case 'author':
    case 'cut':
    case 'signal':
    case 'pattern':
    case 'dropped':
      return isText(value);
    case 'place':
      return isPlace(value);
    case 'tradeOff':
    case 'wentWell':
    case 'canChange':
    case 'noLesson':
      return typeof value === 'boolean';
    case 'minutesToRecover':
      return isCount(value);
    case 'time':
    case 'until':
      return typeof value === 'string' && timePattern.test(value);
    case 'affected':
    case 'because':
    case 'links':
    case 'owners':
    case 'goOn':
    case 'lessonFor':
      return areAll(value, isMark);
    case 'cascade':
    case 'plans':
    case 'experiment':
    case 'outcomeWords':
      return areAll(value, isText);
    case 'cascadePlaces':
      return areAll(value, isLinePlace);
    case 'cameTrue':
      return areAll(value, isHeld);
    case 'outcomes':
      return areAll(value, isOutcome);
    default:
      return false;
  }
}

type Look = (value: Json) => boolean;

/** A set of entries. The schema passes over one named `__proto__`. */
function areAll(value: Json, isEntryRight: Look): boolean {
  if (!isJsonObject(value)) return false;
  for (const entry in value) {
    if (entry === '__proto__' || !isEntryRight(value[entry] as Json)) return false;
  }
  return true;
}

const isText: Look = (value) => typeof value === 'string';
const isMark: Look = (value) => value === true;
const isCount: Look = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isHeld: Look = (value) => held.includes(value as Held);
const isOutcome: Look = (value) => outcomes.includes(value as Outcome);

const isPlace: Look = (value) =>
  isJsonObject(value) &&
  Object.keys(value).length === 3 &&
  typeof value.retro === 'string' &&
  idPattern.test(value.retro) &&
  columns.includes(value.column as Column) &&
  typeof value.order === 'string' &&
  isOrderKey(value.order);

const isLinePlace: Look = (value) =>
  isJsonObject(value) &&
  Object.keys(value).length === 2 &&
  typeof value.order === 'string' &&
  isOrderKey(value.order) &&
  isCount(value.level as Json);
