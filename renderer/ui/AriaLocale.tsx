import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { localeOf } from './dates';
import { useI18n } from './I18n';

/** Tells the components of React Aria which language to speak. Each lazily loaded surface brings it along. */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const { language } = useI18n();
  return <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>;
}
