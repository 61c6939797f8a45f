import { useI18n } from '../../ui/I18n';
import styles from './LessonsPage.module.css';

/** A page without lessons says how they come about, with one example. */
export function NoLessons() {
  const { t } = useI18n();
  return (
    <section className={styles.empty} aria-label={t('lessons.emptyTitle')}>
      <h2>{t('lessons.emptyTitle')}</h2>
      <p>{t('lessons.emptyHow')}</p>
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        <blockquote>
          <strong>{t('lessons.exampleStatement')}</strong>
          <span>→ {t('lessons.exampleSolution')}</span>
        </blockquote>
      </figure>
    </section>
  );
}
