import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import { useEffect, useMemo } from 'react';
import type { AppView } from '../store/appStore';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { I18nContext } from '../ui/I18n';
import { StatusRegion } from '../ui/StatusRegion';
import { useTheme } from './useTheme';

type Props = {
  readonly store: Store<AppView>;
  readonly createTranslator: (language: Language) => Translate;
};

/** The window: the words and colours in use, and the one screen that main says is open. */
export function App({ store, createTranslator }: Props) {
  const { settings, screen } = useStore(store, (view) => view);
  const { language, theme } = settings;
  const i18n = useMemo(() => ({ language, t: createTranslator(language) }), [language, createTranslator]);
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <I18nContext value={i18n}>
      <main>{screen.kind}</main>
      <StatusRegion />
    </I18nContext>
  );
}
