import { useI18n } from '../../ui/I18n';
import styles from './HistoryPage.module.css';

/** A pile with one sheet on it. */
export function NoHistory() {
  const { t } = useI18n();
  return (
    <section className={styles.empty} aria-label={t('history.empty')}>
      <svg viewBox="0 0 140 110" aria-hidden="true" focusable="false">
        <ellipse cx="70" cy="102" rx="50" ry="5" fill="var(--shade-far)" />
        <g fill="var(--card)" stroke="var(--line-strong)" strokeWidth="1.75" strokeLinejoin="round">
          <path d="M24 88 L40 98 H104 L120 88" fill="none" stroke="var(--line)" />
          <path d="M24 80 L40 90 H104 L120 80" fill="none" stroke="var(--line)" />
          <rect x="38" y="14" width="64" height="68" rx="5" transform="rotate(-3 70 48)" />
        </g>
        <g fill="var(--line)" transform="rotate(-3 70 48)">
          <rect x="48" y="28" width="30" height="5" rx="2.500" />
          <rect x="48" y="42" width="44" height="5" rx="2.500" />
          <rect x="48" y="56" width="38" height="5" rx="2.500" />
        </g>
      </svg>
      <h2>{t('history.empty')}</h2>
      <p>{t('history.emptyHint')}</p>
    </section>
  );
}
