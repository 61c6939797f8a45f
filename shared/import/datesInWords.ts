import { languages } from '../i18n/languages';
import { fold } from '../search/fold';

/** « dimanche 22 novembre 2026 », "Sunday 22 November 2026", "1er mai 2026", `2026-11-22`: a date and what follows it. */
const inWords = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{1,4})(?!\d)/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;

/** The date a text begins with, as yyyy-mm-dd, and where in the text it ends; null if it begins with none. */
export function dateAtStart(text: string): { readonly date: string; readonly end: number } | null {
  const found = inWords.exec(text);
  if (found) {
    const [all, day = '', month = '', year = ''] = found;
    const date = dateOf(Number(year), monthOf(month), Number(day));
    if (date) return { date, end: all.length };
  }
  const [isoAll, year, month, day] = iso.exec(text) ?? [];
  if (isoAll !== undefined) {
    const date = dateOf(Number(year), Number(month), Number(day));
    if (date) return { date, end: isoAll.length };
  }
  // The day first, as everywhere the app speaks the language of.
  const [all, first, second, last] = numeric.exec(text) ?? [];
  if (all === undefined) return null;
  const date = dateOf(Number(last), Number(second), Number(first));
  return date === null ? null : { date, end: all.length };
}

/** A text that is a date and nothing else, as yyyy-mm-dd, or null. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const found = dateAtStart(trimmed);
  return found && found.end === trimmed.length ? found.date : null;
}

function dateOf(year: number, month: number, day: number): string | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

let months: ReadonlyMap<string, number> | null = null;

/** 1 to 12, or 0 for what is no month. */
function monthOf(name: string): number {
  months ??= new Map(
    languages.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const first = new Date(`2026-${String(index + 1).padStart(2, '0')}-01T00:00:00Z`);
        return [fold(format.format(first)), index + 1] as const;
      });
    }),
  );
  return months.get(fold(name)) ?? 0;
}
