import { version } from '../../../package.json';
import { Dialog } from '../../ui/Dialog';
import { useI18n } from '../../ui/I18n';
import styles from './settings.module.css';

/** What this is, whose it is, and which version. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t('about.title')} onClose={onClose} isText>
      <div className={styles.about}>
        <p className={styles.tone}>{t('app.tone')}</p>
        <p>{t('about.promise')}</p>
        <p className={styles.small}>{t('about.version', { version })}</p>
        <p className={styles.small}>{t('about.licence')}</p>
      </div>
    </Dialog>
  );
}
