import type { Comparison } from '@shared/domain/insights/comparisons';
import type { Translate } from '@shared/i18n/translator';

type Named = Comparison<unknown> & { readonly name: string };

/** Where it takes longest, if two of them can be compared and it is a difference one feels: five minutes, a quarter. */
export function compareWords(groups: readonly Named[], t: Translate): string {
  const known = groups.flatMap(({ name, minutes }) => (minutes === null ? [] : [{ name, minutes }]));
  const [first, second] = [...known].sort((a, b) => b.minutes - a.minutes);
  if (!first || !second) return t('insights.tooFewToCompare');
  const isFelt = first.minutes - second.minutes >= Math.max(5, second.minutes / 4);
  return isFelt
    ? t('insights.slowest', { name: first.name, minutes: t('insights.minutes', { count: first.minutes }) })
    : t('insights.noDifference');
}
