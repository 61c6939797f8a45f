import { useI18n } from '../../ui/I18n';
import styles from './BinPage.module.css';

/** A wastepaper basket with nothing in it. */
export function EmptyBin() {
  const { t } = useI18n();
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 120 110" aria-hidden="true" focusable="false">
        <ellipse cx="60" cy="102" rx="38" ry="4.500" fill="var(--shade-far)" />
        <path
          d="M24 30 h72 l-9 66 q-1 6 -7 6 H40 q-6 0 -7 -6 Z"
          fill="var(--card)"
          stroke="var(--line-strong)"
          strokeWidth="1.75"
        />
        <path
          d="M28 46 h64 M30 62 h60 M32 78 h56 M44 31 l4 70 M60 31 v70 M76 31 l-4 70"
          stroke="var(--line)"
          strokeWidth="1.75"
        />
        <rect
          x="19"
          y="22"
          width="82"
          height="11"
          rx="5.500"
          fill="var(--paper-2)"
          stroke="var(--line-strong)"
          strokeWidth="1.75"
        />
        <path
          d="M86 14 q10 -14 20 -4 q8 8 -2 14"
          fill="none"
          stroke="var(--action)"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path
          d="M103 16 q12 -10 14 4 q-8 4 -14 -4 Z"
          fill="var(--action-bg)"
          stroke="var(--action)"
          strokeWidth="1.500"
        />
      </svg>
      <h2>{t('bin.empty')}</h2>
      <p>{t('bin.emptyHint')}</p>
    </div>
  );
}
