import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { createContext, use } from 'react';

export type I18n = { readonly t: Translate; readonly language: Language };

export const I18nContext = createContext<I18n | null>(null);

/** The words and the language in use. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('No I18nContext above');
  return i18n;
}
