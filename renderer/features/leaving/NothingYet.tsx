import { useI18n } from '../../ui/I18n';
import styles from './LeavingPage.module.css';

/** A card with nothing on it says how that comes about, with one example. */
export function NothingYet() {
  const { t } = useI18n();
  return (
    <div className={styles.empty}>
      <p>{t('leaving.empty')}</p>
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        <strong>{t('lessons.exampleStatement')}</strong>
        <p>→ {t('lessons.exampleSolution')}</p>
      </figure>
    </div>
  );
}
