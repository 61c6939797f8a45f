import { useI18n } from '../../ui/I18n';
import styles from './Insights.module.css';

/** One retrospective has nothing to be compared with: what the page will show, with one example. */
export function NoInsights({ debriefs }: { readonly debriefs: number }) {
  const { t } = useI18n();
  return (
    <section className={styles.empty} aria-label={t('insights.emptyTitle')}>
      <h2>{t('insights.emptyTitle')}</h2>
      <p>{t('insights.emptyHow')}</p>
      {debriefs > 0 && <p>{t('insights.soFar', { count: debriefs })}</p>}
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        <blockquote>{t('insights.example')}</blockquote>
      </figure>
    </section>
  );
}
