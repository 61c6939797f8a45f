import type { LessonReason, RankedLesson } from '@shared/domain/rankLessons';
import { factorName } from '@shared/export/factorName';
import type { Translate } from '@shared/i18n/translator';
import { dayAndMonth } from '../../ui/dates';

type Around = { readonly t: Translate; readonly today: string; readonly locale: string };

/** Why a lesson is on the card, in a line: « pour ce lieu · a tenu 2 fois · faim : revenu le 3 mai ». */
export function reasonWords({ lesson, reasons }: RankedLesson, { t, today, locale }: Around): string {
  const wordsOf = (reason: LessonReason): readonly string[] => {
    switch (reason.kind) {
      case 'place':
        return [t('leaving.why.place')];
      case 'came-back': {
        const factor = factorName(t, lesson.factor).toLocaleLowerCase(locale);
        return [t('leaving.why.cameBack', { factor, when: dayAndMonth(reason.retro.date, today, locale) })];
      }
      case 'held':
        return [
          ...(reason.worked > 0 ? [t('leaving.why.held', { count: reason.worked })] : []),
          ...(reason.didnt > 0 ? [t('leaving.why.failed', { count: reason.didnt })] : []),
        ];
      case 'people':
        // Those who go are nearly always those who went: worth a word only where there is no other.
        return reasons.length === 1 ? [t('leaving.why.people')] : [];
    }
  };
  return reasons.flatMap(wordsOf).join(' · ') || t('leaving.why.none');
}
