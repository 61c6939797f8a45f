import type { Translate } from '../i18n/translator';
import { isPattern } from '../model/actions';

/** A resilience pattern in the reader's words; one that we do not know stays as it was written. */
export const patternName = (t: Translate, pattern: string): string =>
  isPattern(pattern) ? t(`pattern.${pattern}`) : pattern;
