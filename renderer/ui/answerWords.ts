import type { CarriedAnswer } from '@shared/domain/carryOver';
import type { Translate } from '@shared/i18n/translator';

/** What was said of an action that was carried over. */
export const answerWords = (t: Translate, answer: CarriedAnswer): string =>
  answer === 'kept' || answer === 'dropped' ? t(`carry.${answer}`) : t(`outcome.${answer}`);
