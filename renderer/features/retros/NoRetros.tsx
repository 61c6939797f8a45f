import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { useI18n } from '../../ui/I18n';
import styles from './NoRetros.module.css';

/** A board without any retrospective: what one is, by an example, and one button, which has the focus if nothing else has. */
export function NoRetros({ onNew }: { readonly onNew: (() => void) | null }) {
  const { t } = useI18n();
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The last retrospective may have been deleted, or undone: what had the focus is gone.
    if (document.activeElement === document.body) start.current?.focus();
  }, []);
  const examples = [
    { column: 'happened', name: t('column.happened'), text: t('retros.none.happened') },
    { column: 'cause', name: t('column.cause'), text: t('retros.none.cause') },
    { column: 'action', name: t('column.action'), text: t('retros.none.action') },
  ] as const;
  return (
    <div className={styles.page}>
      <h1>{t('retros.none.title')}</h1>
      <p>{t('retros.none.lead')}</p>
      <ol className={styles.papers}>
        {examples.map(({ column, name, text }) => (
          <li key={column} className={styles[column]}>
            <small>{name}</small>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {onNew && (
        <Button ref={start} look="primary" icon={Plus} onClick={onNew}>
          {t('retros.none.start')}
        </Button>
      )}
    </div>
  );
}
