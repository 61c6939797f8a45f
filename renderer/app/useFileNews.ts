import { useEffect } from 'react';
import { useBridge } from '../bridge/BridgeContext';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';

/** A word about what happened to a file that nobody here has asked for. */
export function useFileNews(): void {
  const { t } = useI18n();
  const bridge = useBridge();
  useEffect(() => {
    const tell =
      (key: 'files.moved' | 'files.left') =>
      ({ name }: { readonly name: string }) =>
        showToast({ text: t(key, { name }), topic: 'file' });
    const stops = [bridge.on('file:moved', tell('files.moved')), bridge.on('file:left', tell('files.left'))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, t]);
}
