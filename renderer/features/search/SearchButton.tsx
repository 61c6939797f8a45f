import { useI18n } from '../../ui/I18n';
import { Keys } from '../../ui/Keys';
import styles from './SearchButton.module.css';

/** At the foot of the window: the way in for a mouse, and the shortcut to learn. */
export function SearchButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-label={t('search.title')}
      onClick={onOpen}
    >
      <span className={styles.keys} aria-hidden="true">
        <Keys combination="Mod+K" />
      </span>
      <span className={styles.word}>{t('search.short')}</span>
    </button>
  );
}
