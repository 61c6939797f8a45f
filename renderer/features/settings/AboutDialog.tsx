import type { AboutApp } from '@shared/ipc/contract';
import { ClipboardCopy, FileText, Scale } from 'lucide-react';
import { useEffect, useState } from 'react';
import { version } from '../../../package.json';
import { useBridge } from '../../bridge/BridgeContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useI18n } from '../../ui/I18n';
import { showToast } from '../../ui/toasts';
import styles from './settings.module.css';

type Props = { readonly onClose: () => void; readonly onShow: (dialog: 'licences') => void };

/** What this is, whose it is, which version, and what helps when something goes wrong. */
export function AboutDialog({ onClose, onShow }: Props) {
  const { t } = useI18n();
  const bridge = useBridge();
  const [about, setAbout] = useState<AboutApp | null>(null);
  useEffect(() => {
    let isOpen = true;
    void bridge.invoke('app:about', undefined).then((told) => {
      if (isOpen) setAbout(told);
    });
    return () => {
      isOpen = false;
    };
  }, [bridge]);
  const copyDiagnostics = async () => {
    await bridge.invoke('app:copy-diagnostics', undefined);
    showToast({ text: t('about.copied'), topic: 'diagnostics' });
  };

  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <div className={styles.about}>
        <p className={styles.tone}>{t('app.tone')}</p>
        <p>{t('about.promise')}</p>
        <p className={styles.small}>
          {about
            ? t('about.versions', { version: about.version, electron: about.electron })
            : t('about.version', { version })}
        </p>
        {about?.isTestBuild && <p className={styles.warning}>{t('about.testBuild')}</p>}
        <p className={styles.small}>{t('about.licence')}</p>
        <Button look="quiet" icon={Scale} onClick={() => onShow('licences')}>
          {t('about.licences')}
        </Button>
      </div>
      <footer className={styles.help}>
        <p className={styles.small}>{t('about.help')}</p>
        <div className={styles.actions}>
          <Button icon={ClipboardCopy} onClick={() => void copyDiagnostics()}>
            {t('about.copyDiagnostics')}
          </Button>
          <Button icon={FileText} onClick={() => void bridge.invoke('app:show-log', undefined)}>
            {t('about.showLog')}
          </Button>
        </div>
      </footer>
    </Dialog>
  );
}
