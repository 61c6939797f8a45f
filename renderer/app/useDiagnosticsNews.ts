import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';

/** Says that the native menu has copied diagnostics, and what is not in them. */
export function useDiagnosticsNews(): void {
  const { t } = useI18n();
  const bridge = useBridge();
  useEffect(
    () => bridge.on('diagnostics:copied', () => showToast({ text: t('about.copied'), topic: 'diagnostics' })),
    [bridge, t],
  );
}
