import { useCallback, useState } from 'react';
import { useBridge } from '../../bridge/BridgeContext';
import { useI18n } from '../../ui/I18n';
import { shorten } from '../../ui/visibleText';

type Said = { readonly tone: 'good' | 'trouble'; readonly text: string };

/** Files facts and says where they went, or why not; then what was typed comes back, before what was typed since. */
export function useFiling(setText: (change: (since: string) => string) => void) {
  const { t } = useI18n();
  const bridge = useBridge();
  const [said, setSaid] = useState<Said | null>(null);

  const file = async (titles: readonly string[], typed: string): Promise<void> => {
    // Sent before the box is empty: what is not filed yet is kept as what is being typed.
    const filing = bridge.invoke('capture:file', { titles });
    setText(() => '');
    const filed = await filing.catch(() => null);
    if (filed?.ok) {
      const title = shorten(filed.value.retro, 40);
      const { count } = filed.value;
      setSaid({
        tone: 'good',
        text: count === 1 ? t('capture.done', { title }) : t('capture.doneMany', { count, title }),
      });
      return;
    }
    setText((since) => (since === '' ? typed : `${typed}\n${since}`));
    const code = filed?.error.code;
    const text =
      code === undefined
        ? t('broken.request')
        : code === 'no-retro'
          ? t('capture.nowhere.no-retro')
          : t(`refused.${code}`);
    setSaid({ tone: 'trouble', text });
  };
  const forget = useCallback(() => setSaid(null), []);
  return { said, file, forget };
}
