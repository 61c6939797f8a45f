import { Plus } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import styles from './Playbook.module.css';

type Props = {
  /** That there is nothing yet, and how it comes about. */
  readonly none: string;
  readonly title: string;
  /** A name and what is said under it. */
  readonly lines: readonly (readonly [name: string, text: string])[];
  /** Makes it one's own; null where nothing can be changed. */
  readonly onKeep: (() => void) | null;
};

/** What an empty part of the page could hold, for whoever wonders: one press, and it is theirs to change. */
export function Example({ none, title, lines, onKeep }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.example}>
      <p>{none}</p>
      <figure>
        <figcaption>{t('board.example')}</figcaption>
        <strong>{title}</strong>
        <dl className={styles.rows}>
          {lines.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        {onKeep && (
          <Button icon={Plus} onClick={onKeep}>
            {t('playbook.keepExample')}
          </Button>
        )}
      </figure>
    </div>
  );
}
