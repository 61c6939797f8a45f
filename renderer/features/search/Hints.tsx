import { useI18n } from '../../ui/I18n';
import { Keys } from '../../ui/Keys';
import styles from './SearchPalette.module.css';

/** The keys of the list, for eyes: assistive technology knows them from its role. */
export function Hints() {
  const { t } = useI18n();
  const hints = [
    ['↑+↓', t('search.hint.choose')],
    ['Enter', t('search.hint.open')],
    ['Esc', t('search.hint.close')],
  ] as const;
  return (
    <footer className={styles.hints} aria-hidden="true">
      {hints.map(([keys, words]) => (
        <span key={keys}>
          <Keys combination={keys} /> {words}
        </span>
      ))}
    </footer>
  );
}
