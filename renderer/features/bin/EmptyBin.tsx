import { useI18n } from '../../ui/I18n';
import styles from './BinPage.module.css';

/** A wastepaper basket with nothing in it. */
export function EmptyBin() {
  const { t } = useI18n();
  return (
    <div className={styles.empty}>
      <svg viewBox="0 -4 120 114" aria-hidden="true" focusable="false">
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
        {/* Something is growing back. */}
        <g
          fill="var(--action-bg)"
          stroke="var(--action)"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M62 21 q-1 -8 1 -15" fill="none" />
          <path d="M62 14 q-13 1 -15 -9 q13 -3 15 9 Z" />
          <path d="M63 8 q2 -11 14 -10 q0 12 -14 10 Z" />
        </g>
      </svg>
      <h2>{t('bin.empty')}</h2>
      <p>{t('bin.emptyHint')}</p>
    </div>
  );
}
