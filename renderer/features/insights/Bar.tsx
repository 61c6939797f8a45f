import styles from './Insights.module.css';

/** A share from 0 to 1 as a length. The number always stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.track} aria-hidden="true" focusable="false">
      <rect className={styles.ground} width="100%" height="10" rx="5" />
      {share > 0 && (
        <rect className={styles.fill} width={`${Math.max(2, 100 * share)}%`} height="10" rx="5" />
      )}
    </svg>
  );
}
