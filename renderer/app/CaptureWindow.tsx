import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translator';
import type { Bridge, CaptureState } from '@shared/ipc/contract';
import { useEffect, useMemo } from 'react';
import { BridgeContext } from '../bridge/BridgeContext';
import { CaptureBox } from '../features/capture/CaptureBox';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { I18nContext } from '../ui/I18n';
import { BrokenScreen } from './BrokenScreen';
import { ErrorBoundary } from './ErrorBoundary';
import { useTheme } from './useTheme';

type Props = {
  readonly store: Store<CaptureState>;
  readonly bridge: Bridge;
  readonly createTranslator: (language: Language) => Translate;
};

/** The small window that a fact is typed into from anywhere, in the words and colours of the app. */
export function CaptureWindow({ store, bridge, createTranslator }: Props) {
  const { settings, target, draft } = useStore(store, (state) => state);
  const { language, theme } = settings;
  const i18n = useMemo(() => ({ language, t: createTranslator(language) }), [language, createTranslator]);
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = i18n.t('capture.title');
  }, [language, i18n]);

  return (
    <BridgeContext value={bridge}>
      <I18nContext value={i18n}>
        <ErrorBoundary fallback={(error) => <BrokenScreen t={i18n.t} error={error} />}>
          <CaptureBox target={target} draft={draft} />
        </ErrorBoundary>
      </I18nContext>
    </BridgeContext>
  );
}
