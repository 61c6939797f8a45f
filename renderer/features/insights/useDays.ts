import { dayAndMonth, localDay, localeOf } from '../../ui/dates';
import { useI18n } from '../../ui/I18n';

/** Days and months as the reader says them. */
export function useDays() {
  const { language } = useI18n();
  const locale = localeOf(language);
  const today = localDay();
  return {
    /** « 3 mai », with the year unless it is the current one. */
    day: (date: string): string => dayAndMonth(date, today, locale),
    /** The narrowest way to say a stretch of time, for the foot of a picture: « 3 mai », « mai 26 », « 2026 ». */
    label: (date: string, span: 'retro' | 'month' | 'quarter' | 'year'): string =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...formats[span] }).format(
        new Date(`${date}T00:00:00Z`),
      ),
    /** « décembre – février » for 0. */
    season: (season: 0 | 1 | 2 | 3): string => {
      const month = (number: number) =>
        new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2026, number, 1)),
        );
      return `${month((season * 3 + 11) % 12)} – ${month(season * 3 + 1)}`;
    },
  };
}

const formats = {
  retro: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  quarter: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
} as const;
