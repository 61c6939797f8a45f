import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';
import { shorten } from '../ui/visibleText';

/** Says what came from the inbox beside the board, and what stays there because it cannot be a card. */
export function useInboxNews(): void {
  const { t } = useI18n();
  const bridge = useBridge();
  useEffect(
    () =>
      bridge.on('inbox:news', ({ taken, left }) => {
        if (taken > 0) showToast({ text: t('inbox.taken', { count: taken }), topic: 'inbox' });
        for (const { name, why } of left) {
          showToast({ text: t(`inbox.left.${why}`, { name: shorten(name, 60) }), tone: 'trouble' });
        }
      }),
    [bridge, t],
  );
}
