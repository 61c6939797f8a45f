import { sentenceOf } from '../domain/planning';
import { dateInWords } from '../export/dates';
import { factorName } from '../export/factorName';
import { patternName } from '../export/patternName';
import type { Language } from '../i18n/languages';
import type { Translate } from '../i18n/translator';
import type { RecordId } from '../model/ids';
import type { RecordView } from '../model/records';

/** A text of a record that it can be found by, and the field it is from. */
type SearchableText = { readonly field: string; readonly text: string };

/** The words in use: some of what a card shows stands in the file as a name (`hunger`), or as a date. */
export type Words = { readonly t: Translate; readonly language: Language };

/**
 * Fields in which nobody typed anything: identifiers, places, days and times. Whatever else a record holds is searched,
 * a field of a newer version too.
 */
const notTyped: ReadonlySet<string> = new Set([
  ...['id', 'type', 'binnedAt', 'place', 'date', 'time', 'until', 'due', 'hue', 'author', 'dropped'],
  ...['cascadePlaces', 'cut', 'because', 'links', 'lessonFor', 'owners', 'present', 'goOn', 'outcomes'],
  ...['causes', 'actions', 'machines', 'cameTrue', 'sources', 'mayPull', 'packed'],
]);

/** Choices out of a list, or words of the household's own. */
const choices: Readonly<Record<string, (t: Translate, value: string) => string>> = {
  factor: factorName,
  pattern: patternName,
};

/**
 * Everything a record can be found by: all texts in it, and the names of entries (who was affected), wherever they
 * stand. The one place to extend when a record is to be found by more than what is typed into it.
 */
export function searchableTexts(record: RecordView, words: Words): readonly SearchableText[] {
  const texts = Object.entries(record).flatMap(([field, value]) =>
    notTyped.has(field) ? [] : textsIn(value, choices[field], words.t).map((text) => ({ field, text })),
  );
  if (record.type === 'retro') {
    texts.push({ field: 'date', text: dateInWords(record.date, words.language) });
  }
  return texts;
}

/** The records whose names stand on this one: it is found by those names too. */
export const namedOn = (record: RecordView): readonly RecordId[] =>
  Object.keys((record.type === 'card' ? record.owners : record.type === 'breaker' && record.mayPull) || {});

/**
 * The records around this one. By what is in them it is not found, but they may say the other words of a query:
 * « sieste mamie », « sieste novembre ».
 */
export function around(record: RecordView): readonly RecordId[] {
  if (record.type === 'card') return [record.place.retro];
  return record.type === 'retro' ? Object.keys(record.present ?? {}) : [];
}

/** The field that holds what a record is called. */
export const titleField = ({ type }: RecordView): string => sentenceOf[type];

function textsIn(value: unknown, inWords: (typeof choices)[string] | undefined, t: Translate): string[] {
  if (typeof value === 'string') return [inWords ? inWords(t, value) : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    if (entry === true) return [name];
    return typeof entry === 'string' ? [entry] : [];
  });
}
