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
  for (const field of Object.keys(fields)) {
    const isRight = looks.get(field);
    if (isRight === undefined || !isRight(fields[field] as Json)) return false;
  }
  return true;
}

type Look = (value: Json) => boolean;

const isText: Look = (value) => typeof value === 'string';
/** A set of entries. The schema passes over one named `__proto__`. */
const entries =
  (isRight: Look): Look =>
  (value) =>
    isJsonObject(value) &&
    Object.keys(value).every((entry) => entry !== '__proto__' && isRight(value[entry] as Json));
const areMarks = entries((value) => value === true);
const areTexts = entries(isText);
const isSwitch: Look = (value) => typeof value === 'boolean';
const isTime: Look = (value) => typeof value === 'string' && timePattern.test(value);
const isCount: Look = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

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

/** A date is left to the schema: days of a month are not worth knowing twice. */
const looks: ReadonlyMap<string, Look> = new Map([
  ['type', isText],
  ['title', isText],
  ['notes', isText],
  ['factor', isText],
  ['place', isPlace],
  ['author', isText],
  ['tradeOff', isSwitch],
  ['wentWell', isSwitch],
  ['time', isTime],
  ['until', isTime],
  ['minutesToRecover', isCount],
  ['affected', areMarks],
  ['cascade', areTexts],
  ['cascadePlaces', entries(isLinePlace)],
  ['cut', isText],
  ['cameTrue', entries((value) => held.includes(value as Held))],
  ['canChange', isSwitch],
  ['because', areMarks],
  ['signal', isText],
  ['pattern', isText],
  ['plans', areTexts],
  ['experiment', areTexts],
  ['outcomeWords', areTexts],
  ['goOn', areMarks],
  ['dropped', isText],
  ['noLesson', isSwitch],
  ['links', areMarks],
  ['owners', areMarks],
  ['lessonFor', areMarks],
  ['outcomes', entries((value) => outcomes.includes(value as Outcome))],
]);
