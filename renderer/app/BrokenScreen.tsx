import type { Translate } from '@shared/i18n/translator';
import { TornPaper } from '../ui/TornPaper';
import styles from './BrokenScreen.module.css';

type Props = { readonly t: Translate; readonly error: unknown };

/** Instead of a stack trace: nothing is lost, and one button. It stands on nothing that could break as well. */
export function BrokenScreen({ t, error }: Props) {
  const details = error instanceof Error ? error.message : String(error);
  return (
    <main className={styles.page}>
      <TornPaper className={styles.picture} />
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.safe')}</p>
      <button type="button" className={styles.button} onClick={() => location.reload()}>
        {t('broken.reload')}
      </button>
      <details className={styles.details}>
        <summary>{t('broken.details')}</summary>
        <code>{details}</code>
      </details>
    </main>
  );
}
