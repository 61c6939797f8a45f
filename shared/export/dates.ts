import type { Language } from '../i18n/languages';

/** English dates put the day first, as in the rest of the app. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

/** Making one takes longer than using it for a year of dates. */
const formats: { [L in Language]?: Intl.DateTimeFormat } = {};

/** `2026-11-22` in words: « dimanche 22 novembre 2026 », "Sunday 22 November 2026". */
export function dateInWords(date: string, language: Language): string {
  formats[language] ??= new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' });
  const parts = formats[language].formatToParts(new Date(`${date}T00:00:00Z`));
  return parts
    .map(({ type, value }) => {
      if (type === 'day' && value === '1' && language === 'fr') return '1er';
      // Some versions of Unicode's data have "Sunday, 22 November", others do not.
      return type === 'literal' && value === ', ' ? ' ' : value;
    })
    .join('');
}

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};
