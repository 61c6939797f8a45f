import type { Language } from '@shared/i18n/languages';

/** Dates and times in words. A retrospective's date is a calendar day (yyyy-mm-dd): it never shifts with a time zone. */

const usual: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The regional form of a language that the person's system asks for, or the usual one: `fr` → `fr-CH` or `fr-FR`. */
export const localeOf = (language: Language, preferred: readonly string[] = navigator.languages): string =>
  preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? usual[language];

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** « Novembre 2026 » for `2026-11`. */
export const monthAndYear = (month: string, locale: string): string =>
  upperFirst(`${partsOf(`${month}-01`, locale)('month')} ${month.slice(0, 4)}`);

/** « dimanche 22 »: for a list that names the month above. */
export function dayInMonth(date: string, locale: string): string {
  const part = partsOf(date, locale);
  return withFirst(`${part('weekday')} ${part('day')}`, locale);
}

/** The words a day is said with. Of the format that a retrospective's head needs anyway: each takes a start 5 ms to make. */
function partsOf(date: string, locale: string): (wanted: 'weekday' | 'day' | 'month') => string {
  const parts = format(locale, dayOfWeekAndMonth).formatToParts(dayOf(date));
  return (wanted) => parts.find(({ type }) => type === wanted)?.value ?? '';
}

const dayOfWeekAndMonth = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** French says « le 1er », and plain numbers after that. */
const withFirst = (text: string, locale: string): string =>
  locale.startsWith('fr') ? text.replace(/(?<!\d)1(?!\d)/, '1er') : text;

/** « dimanche » for 7, « lundi » for 1 (ISO 8601). */
export const weekdayName = (day: number, locale: string): string =>
  // 2024 began on a Monday.
  format(locale, { weekday: 'long', timeZone: 'UTC' }).format(dayOf(`2024-01-0${day}`));

/** « Dimanche 22 novembre », with the year unless it is the current one. */
export const longDay = (date: string, today: string, locale: string): string =>
  upperFirst(weekdayAndDay(date, today, locale));

/** « 22 novembre », with the year unless it is the current one: for the middle of a sentence. */
export function dayAndMonth(date: string, today: string, locale: string): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC', ...yearOf(date, today) } as const;
  return withFirst(format(locale, options).format(dayOf(date)), locale);
}

const yearOf = (date: string, today: string): { year?: 'numeric' } =>
  date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };

function weekdayAndDay(date: string, today: string, locale: string): string {
  const options = { ...dayOfWeekAndMonth, ...yearOf(date, today) };
  return withFirst(format(locale, options).format(dayOf(date)), locale);
}

/** A moment as people say it: « dimanche 22 novembre, 21 h 04 »; « Sunday 22 November, 9:04 pm ». */
export const moment = (ms: number, today: string, locale: string): string =>
  `${weekdayAndDay(localDay(new Date(ms)), today, locale)}, ${clockTime(ms, locale)}`;

/** A time of day: « 21 h 04 » with narrow spaces, “9:04 pm”. */
export function clockTime(ms: number, locale: string): string {
  const isFrench = locale.startsWith('fr');
  const parts = format(locale, { hour: 'numeric', minute: '2-digit', hour12: !isFrench }).formatToParts(ms);
  return parts
    .map(({ type, value }) =>
      isFrench && type === 'literal' && value.includes(':') ? '\u202fh\u202f' : value,
    )
    .join('');
}

/** The calendar day where the person is, as yyyy-mm-dd. */
export const localDay = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
