import { useEffect } from 'react';
import { useI18n } from '../ui/I18n';
import { showToast } from '../ui/toasts';

/**
 * A request to main that was not carried out at all is a bug of ours, noted in the log. The person hears that it did
 * not work and that nothing is lost, instead of nothing.
 */
export function useFaults(): void {
  const { t } = useI18n();
  useEffect(() => {
    const tell = () => showToast({ text: t('broken.request'), tone: 'trouble', topic: 'fault' });
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, [t]);
}
