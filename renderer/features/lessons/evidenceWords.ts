import type { Evidence } from '@shared/domain/lessons';
import type { Translate } from '@shared/i18n/translator';
import { dayAndMonth } from '../../ui/dates';

/** « A tenu 4 fois, a lâché une fois, la dernière fois le 3 mai »; null where nothing was tried yet. */
export function evidenceWords(
  evidence: Evidence,
  t: Translate,
  today: string,
  locale: string,
): string | null {
  const { worked, didnt, last } = evidence;
  if (last === null) return null;
  const counts = [
    ...(worked > 0 ? [t('lessons.held', { count: worked })] : []),
    ...(didnt > 0 ? [t('lessons.failed', { count: didnt })] : []),
  ];
  const said = t('lessons.evidence', {
    counts: counts.join(', '),
    when: dayAndMonth(last.date, today, locale),
  });
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}
