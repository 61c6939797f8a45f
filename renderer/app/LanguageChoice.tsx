import type { Language } from '@shared/i18n/languages';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from '../ui/I18n';
import { SegmentedControl } from '../ui/SegmentedControl';

/** The two languages, each in its own words: in sight before anything else is understood. */
export function LanguageChoice() {
  const { t, language } = useI18n();
  const bridge = useBridge();
  const choose = (chosenLanguage: Language) => void bridge.invoke('settings:change', { chosenLanguage });
  return (
    <SegmentedControl
      label={t('settings.language')}
      isLabelHidden
      value={language}
      onChange={choose}
      options={[
        { value: 'fr', label: t('settings.french'), lang: 'fr' },
        { value: 'en', label: t('settings.english'), lang: 'en' },
      ]}
    />
  );
}
