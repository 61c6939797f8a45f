import type { Translate } from '../i18n/translator';
import { isFactor } from '../model/columns';

/** A factor in the reader's language; one that the household wrote itself stays as it was written. */
export const factorName = (t: Translate, factor: string): string =>
  isFactor(factor) ? t(`factor.${factor}`) : factor;
