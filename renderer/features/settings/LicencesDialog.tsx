import { useEffect, useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { useI18n } from '../../ui/I18n';
import styles from './settings.module.css';

/** A file that the build writes beside the page: who made what is in it, and under which licence. */
const address = '/THIRD-PARTY-LICENSES.txt';

/** The licences of everything that is in the app, as their authors wrote them. */
export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const read = async () => {
      const answer = await fetch(address, { signal: leaving.signal });
      setText(answer.ok ? await answer.text() : '');
    };
    read().catch(() => {
      if (!leaving.signal.aborted) setText('');
    });
    return () => leaving.abort();
  }, []);

  return (
    <Dialog title={t('licences.title')} onClose={onClose} isText>
      <p>{text === null ? t('ui.loading') : text === '' ? t('licences.missing') : t('licences.lead')}</p>
      {text && (
        <pre className={styles.licences} lang="en">
          {text}
        </pre>
      )}
    </Dialog>
  );
}
