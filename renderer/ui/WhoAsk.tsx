import type { RecordId } from '@shared/model/ids';
import type { Person } from '@shared/model/records';
import { type FormEvent, useId, useState } from 'react';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { useI18n } from './I18n';
import styles from './WhoAsk.module.css';

type Props = {
  readonly people: readonly Person[];
  /** Who it is so far. */
  readonly current: RecordId | null;
  readonly onSay: (person: RecordId) => void;
  readonly onAdd: (name: string) => void;
  /** Where one may leave it open. */
  readonly onLater?: (() => void) | undefined;
};

/** Who uses this machine: one of the people of the board, or a new name. */
export function WhoAsk({ people, current, onSay, onAdd, onLater }: Props) {
  const { t } = useI18n();
  const [name, setName] = useState('');
  const heading = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <section className={styles.ask} aria-labelledby={heading}>
      <h3 id={heading}>{t('who.ask')}</h3>
      <p>{t('who.askHint')}</p>
      <div className={styles.people}>
        {people.map((person) => (
          <button
            key={person.id}
            type="button"
            className={styles.person}
            aria-pressed={person.id === current}
            onClick={() => onSay(person.id)}
          >
            <Avatar id={person.id} name={person.name} size="small" />
            <span dir="auto">{person.name}</span>
          </button>
        ))}
      </div>
      <form className={styles.add} onSubmit={add}>
        <input
          dir="auto"
          maxLength={1_000}
          aria-label={t('who.add')}
          placeholder={t('who.add')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {name.trim() !== '' && <Button type="submit">{t('who.addButton')}</Button>}
        {onLater && (
          <Button look="quiet" onClick={onLater}>
            {t('who.later')}
          </Button>
        )}
      </form>
    </section>
  );
}
